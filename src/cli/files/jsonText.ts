import {characterCode} from "../../quantity/characterCode.js";

/** Control characters that JSON lets stand as they are: a terminal that shows the file acts on them. */
const acting = /[\u007f-\u009f]/g;

/**
 * Writes a document as JSON that a person can read: objects indented, arrays of numbers on one line, every control character by its
 * code.
 *
 * @param value - plain data; NaN and infinities are refused, as JSON has none
 * @param indent - of the first line
 * @returns JSON text without a final line break
 * @throws RangeError naming the key of a number that JSON cannot hold
 */
export function jsonText(value: unknown, indent = "", key = "document"): string {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`invalid ${key}; not a finite number: ${value}`);
  if (value === null || typeof value !== "object") return plainText(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const parts = value.map((one) => jsonText(one ?? null, inner, key));
    const flat = value.every((one) => one === null || typeof one !== "object");
    if (flat) return `[${parts.join(", ")}]`;
    return `[\n${parts.map((part) => inner + part).join(",\n")}\n${indent}]`;
  }
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => `${inner}${plainText(name)}: ${jsonText(one, inner, name)}`);
  return parts.length === 0 ? "{}" : `{\n${parts.join(",\n")}\n${indent}}`;
}

function plainText(value: unknown): string {
  return String(JSON.stringify(value)).replace(acting, characterCode);
}

/** Copies plain data with null for every number that JSON cannot hold (a fit that does not exist, a score without scale). */
export function finiteOrNull(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(finiteOrNull);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, finiteOrNull(one)]));
}
