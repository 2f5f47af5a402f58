import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {forecastConstants} from "./forecastConstants.js";
import type {ForecastViews} from "./forecastViews.js";
import {median} from "./median.js";

/**
 * Computes the views that a history with gaps allows, and their median: the median yearly change, the mean yearly change of √y
 * damped, and the median growth, a change over k years counting as k equal ones.
 *
 * @param y - observations, shape (n), n ≥ 2; ≥ 0 if rooted
 * @param times - years since the first observation, shape (n)
 */
export function bridgedViews(
  y: Float64Array,
  times: Float64Array,
  horizon: number,
  rooted: boolean
): ForecastViews {
  const n = y.length;
  const last = y[n - 1];
  const root = rooted ? y.map(Math.sqrt) : y;
  const square = (z: number) => (rooted ? (z > 0 ? z * z : 0) : z);
  const rates = (z: Float64Array) =>
    z.subarray(1).map((value, i) => (value - z[i]) / (times[i + 1] - times[i]));
  const step = median(rates(y));
  const rootStep = (root[n - 1] - root[0]) / times[n - 1];
  let [sum, power] = [0, 1];
  const held = (value: number) => (rooted ? Math.max(0, value) : value);
  const drift = new Float64Array(horizon).map((_, h) => held(last + (h + 1) * step));
  const damped = new Float64Array(horizon).map(() => {
    power *= forecastConstants.damping;
    sum += power;
    return square(root[n - 1] + sum * rootStep);
  });
  const views: Record<string, Float64Array> = {drift, damped};
  if (rooted && y.every((value) => value > 0)) {
    const rate = median(rates(y.map(log)));
    const growth = new Float64Array(horizon).map((_, h) => last * exp((h + 1) * rate));
    if (growth.every(Number.isFinite)) views.growth = growth;
  }
  const paths = Object.values(views);
  return {views, point: drift.map((_, h) => median(paths.map((path) => path[h])))};
}
