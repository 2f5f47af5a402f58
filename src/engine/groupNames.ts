import {checkList} from "../quantity/checkNumbers.js";
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
  if (typeof dimensions !== "object" || dimensions === null || Array.isArray(dimensions))
    throw new TypeError(
      `invalid dimensions; not lists of names by dimension: ${JSON.stringify(dimensions)}`
    );
  if (Object.keys(dimensions).length === 0)
    throw new RangeError("groupNames needs 1 dimensions, got 0");
  let names = [""];
  for (const [dimension, values] of Object.entries(dimensions)) {
    checkList(dimension, values);
    for (const value of values)
      if (typeof value !== "string" || value === "")
        throw new TypeError(`invalid ${dimension}; not a name: ${JSON.stringify(value)}`);
    if (values.length === 0)
      throw new RangeError(`invalid ${dimension}; at least one name is needed: 0`);
    names = names.flatMap((name) =>
      values.map((value) => (name === "" ? value : `${name}.${value}`))
    );
  }
  return names;
}
