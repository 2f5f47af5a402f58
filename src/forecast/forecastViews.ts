import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {averagedSmoothing} from "./averagedSmoothing.js";
import {fitTheta} from "./fitTheta.js";
import {forecastConstants} from "./forecastConstants.js";
import {median} from "./median.js";
import {parsimoniousSmoothing} from "./parsimoniousSmoothing.js";

/** The views of the default forecast on one history, and their combination; each path of shape (horizon). */
export interface ForecastViews {
  views: Record<string, Float64Array>;
  point: Float64Array;
}

const square = (z: number) => (z > 0 ? z * z : 0);

/**
 * Computes the views of the default forecast and combines them: (1 − w) median(theta, smoothing, drift, growth) + w momentum.
 *
 * theta: dynamic optimised theta, mean of the fits to y and to √y. smoothing: see `parsimoniousSmoothing`. drift: mean of the
 * median yearly change and of the mean yearly change of √y damped by φ a year. growth: median yearly change of ln y.
 * momentum: `averagedSmoothing` of √y. Where zero has no meaning (`rooted` false) y takes the place of √y, and growth is left
 * out. Views that need more points are left out on shorter histories.
 *
 * @param y - observations, shape (n), n ≥ 2; ≥ 0 if rooted
 */
export function forecastViews(
  y: Float64Array,
  horizon: number,
  rooted: boolean,
  {damping, momentum: weight}: {damping: number; momentum: number} = forecastConstants
): ForecastViews {
  const n = y.length;
  const last = y[n - 1];
  const root = rooted ? y.map(Math.sqrt) : y;
  const back = rooted ? square : (z: number) => z;
  const views: Record<string, Float64Array> = {};
  if (n >= 3) {
    const plain = fitTheta(y, horizon).point;
    const rooty = rooted ? fitTheta(root, horizon).point : plain;
    views.theta = plain.map((value, h) => (value + back(rooty[h])) / 2);
  }
  const smoothing = parsimoniousSmoothing(y, horizon);
  if (smoothing) views.smoothing = smoothing;

  const step = medianStep(y);
  const rootStep = (root[n - 1] - root[0]) / (n - 1);
  let [sum, power] = [0, 1];
  views.drift = new Float64Array(horizon).map((_, h) => {
    power *= damping;
    sum += power;
    return (last + (h + 1) * step + back(root[n - 1] + sum * rootStep)) / 2;
  });
  if (rooted && y.every((value) => value > 0)) {
    const rate = medianStep(y.map(log));
    const growth = new Float64Array(horizon).map((_, h) => last * exp((h + 1) * rate));
    if (growth.every(Number.isFinite)) views.growth = growth;
  }
  const momentum = averagedSmoothing(root, horizon)?.map(back);
  if (rooted)
    for (const view of Object.values(views))
      for (let h = 0; h < horizon; h++) if (view[h] < 0) view[h] = 0;
  const paths = Object.values(views);
  const point = new Float64Array(horizon).map((_, h) => {
    const middle = median(paths.map((path) => path[h]));
    return momentum ? (1 - weight) * middle + weight * momentum[h] : middle;
  });
  if (momentum) views.momentum = momentum;
  return {views, point};
}

function medianStep(y: Float64Array): number {
  return median(y.subarray(1).map((value, i) => value - y[i]));
}
