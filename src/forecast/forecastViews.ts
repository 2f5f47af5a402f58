import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {averagedSmoothing} from "./averagedSmoothing.js";
import {fitTheta} from "./dynamicTheta.js";
import {forecastConstants} from "./forecastConstants.js";
import {median} from "./median.js";
import {parsimoniousSmoothing} from "./parsimoniousSmoothing.js";

/** The views of the default forecast on one history, and their combination; each path of shape (horizon). */
export interface ForecastViews {
  views: Record<string, Float64Array>;
  point: Float64Array;
}

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
  const step = median(yearly(y));
  views.drift = dampedPath(root, (root[n - 1] - root[0]) / (n - 1), horizon, damping).map(
    (damped, h) => (last + (h + 1) * step + back(damped)) / 2
  );
  const growth = rooted ? growthPath(y, horizon) : null;
  if (growth) views.growth = growth;
  const momentum = averagedSmoothing(root, horizon)?.map(back);
  if (rooted)
    for (const view of Object.values(views))
      for (let h = 0; h < horizon; h++) if (view[h] < 0) view[h] = 0;
  const middle = medianPath(views);
  if (!momentum) return {views, point: middle};
  const point = middle.map((value, h) => (1 - weight) * value + weight * momentum[h]);
  return {views: {...views, momentum}, point};
}

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
  const step = median(yearly(y, times));
  const held = (value: number) => (rooted ? Math.max(0, value) : value);
  const drift = new Float64Array(horizon).map((_, h) => held(last + (h + 1) * step));
  const {damping} = forecastConstants;
  const path = dampedPath(root, (root[n - 1] - root[0]) / times[n - 1], horizon, damping);
  const views: Record<string, Float64Array> = {drift, damped: rooted ? path.map(square) : path};
  const growth = rooted ? growthPath(y, horizon, times) : null;
  if (growth) views.growth = growth;
  return {views, point: medianPath(views)};
}

const square = (z: number) => (z > 0 ? z * z : 0);

/** Yearly changes, a change over k years counting as k equal ones. */
function yearly(y: Float64Array, times?: Float64Array): Float64Array {
  return y
    .subarray(1)
    .map((value, i) => (times ? (value - y[i]) / (times[i + 1] - times[i]) : value - y[i]));
}

/** z(T) + (φ + … + φʰ) step. */
function dampedPath(z: Float64Array, step: number, horizon: number, phi: number): Float64Array {
  let [sum, power] = [0, 1];
  return new Float64Array(horizon).map(() => {
    power *= phi;
    sum += power;
    return z[z.length - 1] + sum * step;
  });
}

/** y(T) at the median growth; null where a value is not above 0 or the path overflows. */
function growthPath(y: Float64Array, horizon: number, times?: Float64Array): Float64Array | null {
  if (!y.every((value) => value > 0)) return null;
  const rate = median(yearly(y.map(log), times));
  const path = new Float64Array(horizon).map((_, h) => y[y.length - 1] * exp((h + 1) * rate));
  return path.every(Number.isFinite) ? path : null;
}

function medianPath(views: Record<string, Float64Array>): Float64Array {
  const paths = Object.values(views);
  return paths[0].map((_, h) => median(paths.map((path) => path[h])));
}
