/**
 * Names of all combinations of named dimensions, the last varying fastest: the groups of a model.
 *
 * @param dimensions - names by dimension
 * @returns one name for each combination, joined by dots
 * @throws RangeError for a dimension without names
 * @example
 * groupNames({sex: ["men", "women"], origin: ["local", "other"]}) // => ["men.local", "men.other", "women.local", "women.other"]
 * groupNames({sex: []}) // throws invalid sex; at least one name is needed: 0
 */
export function groupNames(dimensions: Readonly<Record<string, readonly string[]>>): string[] {
  let names = [""];
  for (const [dimension, values] of Object.entries(dimensions)) {
    if (values.length === 0)
      throw new RangeError(`invalid ${dimension}; at least one name is needed: 0`);
    names = names.flatMap((name) =>
      values.map((value) => (name === "" ? value : `${name}.${value}`))
    );
  }
  return names;
}
