/**
 * Writes a value as canonical JSON, so that equal values give equal text: the JSON Canonicalization Scheme (JCS) of RFC 8785.
 *
 * Keys are sorted by their UTF-16 code units, no white space, numbers as JavaScript writes them (shortest text that reads back),
 * -0 as 0. Before that, typed arrays count as arrays, and a key whose value is undefined as absent.
 *
 * @param value - plain data: objects, arrays, typed arrays, text, finite numbers, booleans, null
 * @see RFC 8785, https://www.rfc-editor.org/rfc/rfc8785
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
  const member = ([key, item]: [string, unknown]) =>
    `${JSON.stringify(key)}:${write(item, path === "" ? key : `${path}.${key}`, inside)}`;
  return `{${entries.map(member).join(",")}}`;
}

function refuse(path: string, value: unknown): never {
  const shown = typeof value === "object" ? Object.prototype.toString.call(value) : String(value);
  throw new TypeError(`invalid value at ${path || "the top"}; not plain data: ${shown}`);
}
