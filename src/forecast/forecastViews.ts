import {powInt} from "../quantity/pow.js";
import {averagedSmoothing} from "./averagedSmoothing.js";
import {believeGrowth} from "./believeGrowth.js";
import {fitTheta} from "./dynamicTheta.js";
import {forecastConstants} from "./forecastConstants.js";
import {keepSteadyFall} from "./keepSteadyFall.js";
import {median} from "./median.js";
import {shrinkTowardsLast} from "./shrinkTowardsLast.js";

/** The views of the default forecast on one history, and their combination; each path of shape (horizon). */
export interface ForecastViews {
  views: Record<string, Float64Array>;
  /** Their median, a fall kept as far as the past fell steadily; not yet shrunk. */
  middle: Float64Array;
  /** Shrunk, growth not yet believed or doubted: as a series that has no mean would go on. */
  shrunk: Float64Array;
  path: Float64Array;
}

/**
 * Computes the views of the default forecast and combines them: their median, step by step, of which a fall towards zero is kept as
 * far as the past fell steadily (`keepSteadyFall`), shrunk towards the last value by the length of the history (`shrinkTowardsLast`),
 * and growth believed as far as the history gives ground for it (`believeGrowth`); without a natural zero neither of the two that
 * rest on one.
 *
 * theta: dynamic optimised theta. momentum: `averagedSmoothing`. drift: the mean yearly change damped by φ a year. Where zero is
 * a limit they see √y, so that growth fades. Theta and momentum need 3 points.
 *
 * @param z - observations on the scale of the forecast, shape (n), n ≥ 2, without gaps
 * @param least - smallest value of that scale: 0 where zero is a limit; −Infinity where up and down are alike
 */
export function forecastViews(z: Float64Array, horizon: number, least: number): ForecastViews {
  const n = z.length;
  const views: Record<string, Float64Array> = {};
  if (n >= 3) views.theta = fitTheta(z, horizon).point;
  const momentum = averagedSmoothing(z, horizon);
  if (momentum) views.momentum = momentum;
  views.drift = dampedPath(z, (z[n - 1] - z[0]) / (n - 1), horizon);
  const paths = Object.values(views);
  const middle = paths[0].map((_, h) => median(paths.map((path) => path[h])));
  const natural = least > -Infinity;
  const kept = natural ? keepSteadyFall(middle, z) : middle;
  const shrunk = shrinkTowardsLast(kept, z[n - 1], n);
  const path = natural ? believeGrowth(shrunk, momentum, z) : shrunk;
  return {views, middle: kept, shrunk, path};
}

/** z(T) + (φ + … + φʰ) step. */
function dampedPath(z: Float64Array, step: number, horizon: number): Float64Array {
  const phi = forecastConstants.damping;
  return new Float64Array(horizon).map(
    (_, h) => z[z.length - 1] + ((phi * (1 - powInt(phi, h + 1))) / (1 - phi)) * step
  );
}
