import {stringify} from "yaml";

/**
 * Plain data as YAML text. Text that YAML 1.1 or 1.2 would read as a number, a date or a truth value is quoted.
 *
 * @param value - plain data; keys keep their order
 * @returns YAML 1.2, lines of about 100 characters, ends in a line break
 * @example
 * formatYaml({id: "custom", changes: []}) // => "id: custom\nchanges: []\n"
 * formatYaml({zh: "yes", en: "2024-01-01"}) // => 'zh: "yes"\nen: "2024-01-01"\n'
 */
export function formatYaml(value: unknown): string {
  return stringify(value, {lineWidth: 100, aliasDuplicateObjects: false, compat: "yaml-1.1"});
}
