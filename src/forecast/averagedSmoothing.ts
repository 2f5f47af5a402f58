import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {type SmoothingState, smoothingPass} from "./smoothingPass.js";
import {squaredChanges} from "./squaredChanges.js";

const alphas = [0.3, 0.5, 0.7, 0.85, 1, 1.2];
const ratios = [0.0001, 0.1, 0.3, 0.6, 1];
const phis = [0.3, 0.5, 0.7, 0.85, 0.95];

const grid: {alpha: number; beta: number; phi: number; trended: boolean; prior: number}[] = [];
for (const alpha of alphas) {
  grid.push({alpha, beta: 0, phi: 1, trended: false, prior: 1 / alphas.length});
  for (const ratio of ratios) {
    const share = 1 / alphas.length / ratios.length;
    grid.push({alpha, beta: alpha * ratio, phi: 1, trended: true, prior: share});
    for (const phi of phis)
      grid.push({alpha, beta: alpha * ratio, phi, trended: true, prior: share / phis.length});
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
  const state: SmoothingState = {sse: 0, level: 0, trend: 0, level0: 0, trend0: 0};
  const logs = new Float64Array(grid.length);
  const levels = new Float64Array(grid.length);
  const trends = new Float64Array(grid.length);
  let largest = -Infinity;
  grid.forEach(({alpha, beta, phi, trended}, i) => {
    smoothingPass(y, alpha, beta, phi, trended, 1, state);
    logs[i] = state.sse < Infinity ? -(n / 4) * log(Math.max(state.sse, floor)) : -Infinity;
    levels[i] = state.level;
    trends[i] = state.trend;
    largest = Math.max(largest, logs[i]);
  });
  const point = new Float64Array(horizon);
  let total = 0;
  grid.forEach(({phi, prior}, i) => {
    const weight = prior * exp(logs[i] - largest);
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
