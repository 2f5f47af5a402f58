import {checkList} from "../quantity/checkNumbers.js";
import {unknownName} from "../quantity/unknownName.js";

/** Which series is the sum of which: each total with its parts, over any number of levels. */
export type Hierarchy = Readonly<Record<string, readonly string[]>>;

/** How the errors of the base forecasts of a hierarchy are weighed. */
export type ReconcileMethod = "bottomUp" | "ols" | "wls" | "mint";

/** A hierarchy as a matrix: every series as a sum of the series that have no parts. */
export interface SummingMatrix {
  /** All series: totals and leaves, in the order of `names`. */
  names: string[];
  leaves: string[];
  /** S, shape (names, leaves), 0 or 1. */
  rows: number[][];
}

/**
 * Turns a hierarchy into its summing matrix.
 *
 * @param names - every series that must take part
 * @throws RangeError for a part that is in two totals, a total that contains itself, or a name without series
 * @example
 * summingMatrix({city: ["north", "south"]}, ["city", "north", "south"]).rows // => [[1, 1], [1, 0], [0, 1]]
 * summingMatrix({city: ["north"]}, ["city"]) // throws unknown series: "north"; one of city
 */
export function summingMatrix(hierarchy: Hierarchy, names: readonly string[]): SummingMatrix {
  checkHierarchy(hierarchy);
  checkList("names", names);
  for (const name of names)
    if (typeof name !== "string")
      throw new TypeError(`invalid names; not a name: ${JSON.stringify(name)}`);
  const parents = new Map<string, string>();
  for (const [total, parts] of Object.entries(hierarchy))
    for (const name of [total, ...parts]) {
      if (!names.includes(name)) throw new RangeError(unknownName("series", name, names));
      if (name === total) continue;
      const other = parents.get(name);
      if (other !== undefined)
        throw new RangeError(`invalid hierarchy; ${name} is a part of both ${other} and ${total}`);
      parents.set(name, total);
    }
  const leaves = names.filter((name) => !Object.hasOwn(hierarchy, name));
  const descend = (name: string, path: readonly string[]): string[] => {
    if (path.includes(name))
      throw new RangeError(`invalid hierarchy; contains itself: ${[...path, name].join(" → ")}`);
    const parts = Object.hasOwn(hierarchy, name) ? hierarchy[name] : undefined;
    return parts ? parts.flatMap((part) => descend(part, [...path, name])) : [name];
  };
  const rows = names.map((name) => {
    const below = descend(name, []);
    return leaves.map((leaf) => (below.includes(leaf) ? 1 : 0));
  });
  return {names: [...names], leaves, rows};
}

/** Refuses what names no total, or a total without parts, which would be 0. */
function checkHierarchy(hierarchy: Hierarchy): void {
  if (typeof hierarchy !== "object" || hierarchy === null || Array.isArray(hierarchy))
    throw new TypeError(
      `invalid hierarchy; not lists of parts by total: ${JSON.stringify(hierarchy)}`
    );
  if (Object.keys(hierarchy).length === 0)
    throw new RangeError("invalid hierarchy; names no total: {}");
  for (const [total, parts] of Object.entries(hierarchy)) {
    checkList(`parts of ${total}`, parts);
    if (parts.length === 0) throw new RangeError(`invalid hierarchy; ${total} has no parts: []`);
    for (const part of parts)
      if (typeof part !== "string")
        throw new TypeError(`invalid parts of ${total}; not a name: ${JSON.stringify(part)}`);
  }
}
