import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {normalQuantile} from "../quantity/normalQuantile.js";

/** A published number on the axis of year ends. */
export interface PastPoint {
  at: number;
  value: number;
}

/** Methods a model must beat to be worth its trouble. */
export const rivalNames = [
  "lastValue",
  "drift",
  "constantGrowth",
  "pooledGrowth",
  "constantAdditions"
] as const;

/** Name of one of them. */
export type RivalName = (typeof rivalNames)[number];

/** Draws of a rival's forecast: evenly spaced quantiles. */
const draws = 199;

/**
 * A rival's point forecast: the last value; the last value plus the mean yearly change; the last value grown at the
 * mean yearly rate; the last value grown at the mean rate seen anywhere, the place's own changes counting one each beside one for
 * all others; the last value plus what was last added in a year. With one past point the second and third fall back to the first,
 * and what was last added is what the rate seen anywhere adds in a year.
 *
 * @param past - oldest first, at least one
 * @param at - date of the forecast
 * @param pooled - mean yearly change of ln values seen anywhere by then; default 0
 * @example
 * rivalPoint("drift", [{at: 2020, value: 100}, {at: 2022, value: 120}], 2024) // => 140
 * rivalPoint("drift", [{at: 2022, value: 120}], 2024) // => 120
 * rivalPoint("constantGrowth", [{at: 2020, value: 100}, {at: 2022, value: 120}], 2024).toFixed(9) // => "144.000000000"
 * rivalPoint("pooledGrowth", [{at: 2022, value: 120}], 2024, 0) // => 120
 * rivalPoint("constantAdditions", [{at: 2020, value: 100}, {at: 2022, value: 120}], 2024) // => 140
 */
export function rivalPoint(
  name: RivalName,
  past: readonly PastPoint[],
  at: number,
  pooled = 0
): number {
  const first = past[0];
  const last = past[past.length - 1];
  if (name === "pooledGrowth") {
    const own = yearlyGrowth(past);
    const rate = own.reduce((sum, each) => sum + each, pooled) / (own.length + 1);
    return last.value * exp(rate * (at - last.at));
  }
  if (name === "constantAdditions") {
    const before = past[past.length - 2];
    const added = before
      ? (last.value - before.value) / (last.at - before.at)
      : last.value * (exp(pooled) - 1);
    return Math.max(1e-9, last.value + added * (at - last.at));
  }
  if (name === "lastValue" || past.length < 2) return last.value;
  const share = (at - last.at) / (last.at - first.at);
  if (name === "drift") return Math.max(1e-9, last.value + share * (last.value - first.value));
  return last.value * powerOf(last.value / first.value, share);
}

/** Yearly changes of ln values between successive points. */
function yearlyGrowth(past: readonly PastPoint[]): number[] {
  return past
    .slice(1)
    .map((point, i) => log(point.value / past[i].value) / (point.at - past[i].at));
}

/**
 * A rival's forecast as ln values: normal around ln point with a standard deviation of σ a year ahead, σ² the mean
 * square of the yearly errors it had made by then anywhere, together with one first guess.
 *
 * @param errors - of earlier forecasts known at the origin: ln(actual / point) over years ahead
 * @param guess - relative error a year that it is given before it has shown any, counted as one past error; > 0
 */
export function rivalSample(
  point: number,
  years: number,
  errors: readonly number[],
  guess: number
): Float64Array {
  const squares = errors.reduce((sum, error) => sum + error * error, guess * guess);
  const spread = Math.sqrt(squares / (errors.length + 1)) * years;
  const centre = log(point);
  return Float64Array.from(
    {length: draws},
    (_, k) => centre + spread * normalQuantile((k + 0.5) / draws)
  );
}

function powerOf(base: number, exponent: number): number {
  return exp(exponent * log(base));
}
