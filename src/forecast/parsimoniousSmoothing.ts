import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {type Smoothing, smoothingPass, smoothingState, squaredChanges} from "./smoothingPass.js";

const alphas = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999];
const ratios = [0.0001, 0.1, 0.2, 0.3];
const phis = [0.8, 0.85, 0.9, 0.95, 0.98];

/** Without, with full and with damped trend: number of parameters k, observations needed, and the grid of each class. */
const classes: {k: number; least: number; grid: Smoothing[]}[] = [
  {k: 3, least: 2, grid: alphas.map((alpha) => ({alpha, beta: 0, phi: 1, trended: false}))},
  {k: 5, least: 7, grid: trendedGrid([1])},
  {k: 6, least: 8, grid: trendedGrid(phis)}
];

/**
 * Forecasts by exponential smoothing without, with full and with damped trend, weighted by AICc.
 *
 * Within a class the least squares on a grid with β ≤ 0.3 α: on annual data a freely moving trend runs after noise. Weights
 * exp(−AICc / 2) with AICc = n ln SSE + 2k + 2k (k + 1) / (n − k − 1), k = 3, 5, 6; short histories get no trend.
 *
 * @param y - observations, shape (n)
 * @returns shape (horizon), or null for n < 5, where no AICc exists
 */
export function parsimoniousSmoothing(y: Float64Array, horizon: number): Float64Array | null {
  const n = y.length;
  const best = classes.map(({k, least, grid}) => ({k, ...leastSquares(y, n < least ? [] : grid)}));
  const criteria = best.map(({k, sse}) =>
    n - k - 1 > 0 && sse < Infinity
      ? n * log(sse) + 2 * k + (2 * k * (k + 1)) / (n - k - 1)
      : Infinity
  );
  const least = Math.min(...criteria);
  if (!(least < Infinity)) return null;
  const point = new Float64Array(horizon);
  const weights = criteria.map((criterion) => exp((least - criterion) / 2));
  const total = weights.reduce((a, b) => a + b);
  best.forEach(({level, trend, phi}, kind) => {
    const weight = weights[kind] / total;
    let [sum, power] = [0, 1];
    for (let h = 0; h < horizon && weight > 0; h++) {
      power *= phi;
      sum += power;
      point[h] = point[h] + weight * (level + sum * trend);
    }
  });
  return point;
}

function trendedGrid(dampings: readonly number[]): Smoothing[] {
  return alphas.flatMap((alpha) =>
    ratios.flatMap((ratio) =>
      dampings.map((phi) => ({alpha, beta: alpha * ratio, phi, trended: true}))
    )
  );
}

/** The first model of a grid that has the least squares; below a floor an error is rounding, and the first that reaches it stands. */
function leastSquares(y: Float64Array, grid: readonly Smoothing[]) {
  const floor = Math.max(1e-300, 1e-9 * squaredChanges(y));
  const state = smoothingState();
  const found = {sse: Infinity, level: 0, trend: 0, phi: 1};
  for (const smoothing of grid) {
    const sse = Math.max(smoothingPass(y, smoothing, 0, state).sse, floor);
    if (!(sse < found.sse)) continue;
    found.sse = sse;
    found.level = state.level;
    found.trend = state.trend;
    found.phi = smoothing.phi;
  }
  return found;
}
