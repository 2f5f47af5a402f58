import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {type Smoothing, smoothingPass, smoothingState, squaredChanges} from "./smoothingPass.js";

const alphas = [0.3, 0.5, 0.7, 0.85, 1, 1.2];
const ratios = [0.0001, 0.1, 0.3, 0.6, 1];
const phis = [0.3, 0.5, 0.7, 0.85, 0.95];

const trended = (alpha: number, ratio: number, phi: number): Smoothing => ({
  alpha,
  beta: alpha * ratio,
  phi,
  trended: true
});
/** Models of one shape, apart from their priors: the pass over them is the hottest loop of a forecast. */
const grid: Smoothing[] = [];
const priors: number[] = [];
for (const alpha of alphas) {
  grid.push({alpha, beta: 0, phi: 1, trended: false});
  priors.push(1 / alphas.length);
  const share = 1 / alphas.length / ratios.length;
  for (const ratio of ratios) {
    grid.push(trended(alpha, ratio, 1), ...phis.map((phi) => trended(alpha, ratio, phi)));
    priors.push(share, ...phis.map(() => share / phis.length));
  }
}

/**
 * Forecasts by exponential smoothing averaged over a whole grid of models instead of choosing one.
 *
 * No, full and damped trend have a third of the prior weight each, spread evenly over α in 0.3..1.2, β / α in 0..1 and φ in
 * 0.3..0.95; the weight of a model is its prior times SSE^(−n/4), the square root of its likelihood, because on short
 * histories the likelihood is too sure of itself. b₀² is added to the squares.
 *
 * @param y - observations, shape (n)
 * @returns shape (horizon), or null for n < 3
 */
export function averagedSmoothing(y: Float64Array, horizon: number): Float64Array | null {
  const n = y.length;
  if (n < 3) return null;
  const squares = squaredChanges(y);
  if (squares === 0) return new Float64Array(horizon).fill(y[0]);
  const floor = (1e-9 * squares * n) / (n - 1);
  const state = smoothingState();
  const logs = new Float64Array(grid.length);
  const levels = new Float64Array(grid.length);
  const trends = new Float64Array(grid.length);
  let largest = -Infinity;
  grid.forEach((smoothing, i) => {
    smoothingPass(y, smoothing, 1, state);
    logs[i] = state.sse < Infinity ? -(n / 4) * log(Math.max(state.sse, floor)) : -Infinity;
    levels[i] = state.level;
    trends[i] = state.trend;
    largest = Math.max(largest, logs[i]);
  });
  const point = new Float64Array(horizon);
  let total = 0;
  grid.forEach(({phi}, i) => {
    const weight = priors[i] * exp(logs[i] - largest);
    if (!(weight > 0)) return;
    total += weight;
    let [sum, power] = [0, 1];
    for (let h = 0; h < horizon; h++) {
      power *= phi;
      sum += power;
      point[h] = point[h] + weight * (levels[i] + sum * trends[i]);
    }
  });
  return point.map((value) => value / total);
}
