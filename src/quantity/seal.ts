/** Where an object says what made it; copies do not, as it is not enumerable. One for all copies of the library. */
const mark = Symbol.for("skillcast made by");

/**
 * Marks an object as what a function of ours gave and freezes its fields, so that it can be told from a copy with a field less or
 * other numbers, and from one that was read from a file.
 *
 * @param maker - the function that made it
 * @param value - the object; changed in place
 * @returns it
 * @example
 * Object.keys(seal("compile", {cells: 2})) // => ["cells"]
 */
export function seal<T extends object>(maker: string, value: T): T {
  return Object.freeze(Object.defineProperty(value, mark, {value: maker}));
}

/**
 * Whether a value is what the function that makes it gave, and no copy.
 *
 * @param maker - as it was given to {@link seal}
 * @example
 * ((made) => [made, {...made}, null].map((one) => isSealed("compile", one)))(seal("compile", {cells: 2})) // => [true, false, false]
 */
export function isSealed(maker: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (value as {[mark]?: unknown})[mark] === maker && Object.hasOwn(value, mark);
}
