import {checkKeys} from "../quantity/checkKeys.js";
import {unknownName} from "../quantity/unknownName.js";
import type {Dimension, Varying} from "./model.js";
import type {Shape} from "./shape.js";

/**
 * Numbers with a stride for each dimension, 0 where they do not vary: `values[t * step + i * state + g * group + a
 * * age]`.
 */
export interface Strided {
  readonly values: Float64Array;
  readonly step: number;
  readonly state: number;
  readonly group: number;
  readonly age: number;
}

/** What a table must be at its place. */
export interface Demand {
  by: readonly Dimension[];
  unit: string;
  low?: number;
  high?: number;
}

const tableKeys = {by: true, values: true, unit: true} as const;

/** Checks a number or table and copies it into strided form. */
export function readTable(value: Varying, place: string, shape: Shape, demand: Demand): Strided {
  if (typeof value === "number") {
    checkValue(value, demand, () => place);
    return {values: Float64Array.of(value), step: 0, state: 0, group: 0, age: 0};
  }
  if (typeof value !== "object" || value === null || !Array.isArray(value.by))
    throw new TypeError(
      `invalid ${place}; not a number or {by, values}: ${JSON.stringify(value) ?? String(value)}`
    );
  checkKeys(place, value, tableKeys);
  const stride = {step: 0, state: 0, group: 0, age: 0};
  let size = 1;
  for (let k = value.by.length - 1; k >= 0; --k) {
    const dimension = value.by[k];
    if (!demand.by.includes(dimension))
      throw new RangeError(`${unknownName("dimension", String(dimension), demand.by)} (${place})`);
    if (value.by.indexOf(dimension) !== k)
      throw new RangeError(`invalid ${place}; dimension named twice: "${dimension}"`);
    if (!shape.has(dimension))
      throw new RangeError(`invalid ${place}; the model has no ${dimension}s: by ${dimension}`);
    stride[dimension] = size;
    size *= shape[dimension];
  }
  if (value.unit !== undefined && value.unit !== demand.unit)
    throw new RangeError(
      `invalid ${place}; unit must be ${demand.unit}: ${value.unit}; convert it with a declared factor first`
    );
  if (value.values?.length !== size)
    throw new RangeError(
      `invalid ${place}; ${size} values (${value.by.join(" × ") || "one"}) are needed: ${value.values?.length}`
    );
  const values = Float64Array.from(value.values);
  for (let n = 0; n < size; ++n) {
    const raw: unknown = value.values[n];
    checkValue(
      typeof raw === "number" ? raw : Number.NaN,
      demand,
      () => `${place}; ${position(n, value.by, shape)}`,
      raw
    );
  }
  return {values, ...stride};
}

function checkValue(
  value: number,
  {low = -Number.MAX_VALUE, high = Number.MAX_VALUE, unit}: Demand,
  place: () => string,
  raw: unknown = value
): void {
  if (value >= low && value <= high) return;
  const rule =
    high < Number.MAX_VALUE
      ? `not in [${low}, ${high}]`
      : low > -Number.MAX_VALUE
        ? `not ≥ ${low}`
        : "not finite";
  const where = place();
  throw new RangeError(
    `invalid ${where}${where.includes(";") ? "," : ";"} ${rule} (${unit}): ${String(raw)}`
  );
}

/** Names the place of value n in a row-major table: `age 41, step 3`. */
function position(n: number, by: readonly Dimension[], shape: Shape): string {
  const parts: string[] = [];
  for (let k = by.length - 1; k >= 0; --k) {
    const dimension = by[k];
    parts.unshift(shape.label(dimension, n % shape[dimension]));
    n = Math.floor(n / shape[dimension]);
  }
  return parts.join(", ");
}
