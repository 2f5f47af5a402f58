import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {normalQuantile} from "../quantity/normalQuantile.js";

/** A published number on the axis of year ends. */
export interface PastPoint {
  at: number;
  value: number;
}

/** Methods a model must beat to be worth its trouble. */
export const rivalNames = ["lastValue", "drift", "constantGrowth"] as const;

/** Name of one of them. */
export type RivalName = (typeof rivalNames)[number];

/**
 * Relative error a year that a rival is given before it has shown any, counted as one past error; of 5%, 10%, 20% and
 * 30% the one at which rivals cover about nine in ten and score best.
 */
const firstGuess = 0.1;
/** Draws of a rival's forecast: evenly spaced quantiles. */
const draws = 199;

/**
 * A rival's point forecast: the last value; the last value plus the mean yearly change; the last value grown at the
 * mean yearly rate. With one past point the second and third fall back to the first.
 *
 * @param past - oldest first, at least one
 * @param at - date of the forecast
 * @example
 * rivalPoint("drift", [{at: 2020, value: 100}, {at: 2022, value: 120}], 2024) // => 140
 * rivalPoint("drift", [{at: 2022, value: 120}], 2024) // => 120
 * rivalPoint("constantGrowth", [{at: 2020, value: 100}, {at: 2022, value: 120}], 2024).toFixed(9) // => "144.000000000"
 */
export function rivalPoint(name: RivalName, past: readonly PastPoint[], at: number): number {
  const first = past[0];
  const last = past[past.length - 1];
  if (name === "lastValue" || past.length < 2) return last.value;
  const share = (at - last.at) / (last.at - first.at);
  if (name === "drift") return Math.max(1e-9, last.value + share * (last.value - first.value));
  return last.value * powerOf(last.value / first.value, share);
}

/**
 * A rival's forecast as ln values: normal around ln point with a standard deviation of σ a year ahead, σ² the mean
 * square of the yearly errors it had made by then anywhere, together with one error of 10%.
 *
 * @param errors - of earlier forecasts known at the origin: ln(actual / point) over years ahead
 */
export function rivalSample(point: number, years: number, errors: readonly number[]): Float64Array {
  const squares = errors.reduce((sum, error) => sum + error * error, firstGuess * firstGuess);
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
