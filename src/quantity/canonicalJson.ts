/**
 * Writes a value as JSON with sorted keys and no white space, so that equal values give equal text.
 *
 * Numbers are written as JavaScript writes them (shortest text that reads back), -0 as 0. Typed arrays are written as arrays. A
 * key whose value is undefined is left out, as if it were absent.
 *
 * @param value - plain data: objects, arrays, typed arrays, text, finite numbers, booleans, null
 * @throws TypeError naming the place of anything else (NaN, Infinity, undefined in a list, functions, dates, maps, cycles)
 * @example
 * canonicalJson({b: [1, 2.5], a: "人", c: undefined}) // => '{"a":"人","b":[1,2.5]}'
 * canonicalJson({a: [1, NaN]}) // throws invalid value at a[1]; not plain data: NaN
 */
export function canonicalJson(value: unknown): string {
  return write(value, "", []);
}

function write(value: unknown, path: string, above: unknown[]): string {
  if (value === null || typeof value === "boolean" || typeof value === "string")
    return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value + 0);
  if (typeof value !== "object" || above.includes(value)) refuse(path, value);
  const inside = [...above, value];
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView)))
    return `[${Array.from(value as ArrayLike<unknown>, (item, i) => write(item, `${path}[${i}]`, inside)).join(",")}]`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse(path, value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, path === "" ? key : `${path}.${key}`, inside)}`).join(",")}}`;
}

function refuse(path: string, value: unknown): never {
  const shown = typeof value === "object" ? Object.prototype.toString.call(value) : String(value);
  throw new TypeError(`invalid value at ${path || "the top"}; not plain data: ${shown}`);
}
