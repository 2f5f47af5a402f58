/** The definitions of the start, and the one that the reporting body states. */
export interface StatedDefinition {
  definitions: readonly {id: string}[];
  definition?: string | undefined;
}

/**
 * The definition of the start by which everything goes that names none: the one that the reporting body states, or the first.
 *
 * @param setup - definitions, at least one, and the one that is stated
 * @returns its id
 * @throws RangeError without any
 * @example
 * usualDefinition({definitions: [{id: "published"}, {id: "narrow"}]}) // => "published"
 * usualDefinition({definitions: [{id: "published"}, {id: "narrow"}], definition: "narrow"}) // => "narrow"
 */
export function usualDefinition({definitions, definition}: StatedDefinition): string {
  if (definition !== undefined) return definition;
  if (definitions.length === 0) throw new RangeError("invalid definitions; the list is empty");
  return definitions[0].id;
}
