/** Copies plain data with null for every number that JSON cannot hold (a fit that does not exist, a score without scale). */
export function finiteOrNull(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(finiteOrNull);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, finiteOrNull(one)]));
}
