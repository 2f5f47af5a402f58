import {stringify} from "yaml";

/**
 * Plain data as YAML text.
 *
 * @param value - plain data; keys keep their order
 * @returns YAML 1.2, lines of about 100 characters, ends in a line break
 * @example
 * formatYaml({id: "custom", changes: []}) // => "id: custom\nchanges: []\n"
 */
export function formatYaml(value: unknown): string {
  return stringify(value, {lineWidth: 100, aliasDuplicateObjects: false});
}
