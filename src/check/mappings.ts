/** Loosely typed keys of something that should be a mapping, for checks that must survive other faults. */
export type Loose = Record<string, unknown>;

/** A mapping of a document, and where it stands. */
export interface Item {
  item: Loose;
  path: readonly PropertyKey[];
}

/** A value as a mapping; one without keys if it is none. */
export function mapping(value: unknown): Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : {};
}

/**
 * The mappings of a list in a document, each with its path; what is not a mapping is left out.
 *
 * @param value - what should be a list
 * @param path - where it stands
 * @example
 * mappings([{id: "T01"}, "x"], ["targets"]) // => [{item: {id: "T01"}, path: ["targets", 0]}]
 */
export function mappings(value: unknown, path: readonly PropertyKey[]): Item[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, i) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? [{item: item as Loose, path: [...path, i]}]
      : []
  );
}

/**
 * The texts of a list, each with its place in it.
 *
 * @param value - what should be a list
 * @example
 * texts(["a", 1, "b"]) // => [{text: "a", index: 0}, {text: "b", index: 2}]
 */
export function texts(value: unknown): {text: string; index: number}[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, index) => (typeof text === "string" ? [{text, index}] : []));
}
