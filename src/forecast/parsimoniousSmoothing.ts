import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {type SmoothingState, smoothingPass} from "./smoothingPass.js";
import {squaredChanges} from "./squaredChanges.js";

const alphas = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999];
const ratios = [0.0001, 0.1, 0.2, 0.3];
const phis = [0.8, 0.85, 0.9, 0.95, 0.98];

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
  // Below this an error is rounding, and the first model that reaches it stands.
  const floor = Math.max(1e-300, 1e-9 * squaredChanges(y));
  const state: SmoothingState = {sse: 0, level: 0, trend: 0, level0: 0, trend0: 0};
  const best = [3, 5, 6].map((k) => ({k, sse: Infinity, level: 0, trend: 0, phi: 1}));
  const attempt = (kind: number, alpha: number, beta: number, phi: number) => {
    smoothingPass(y, alpha, beta, phi, kind > 0, 0, state);
    const found = best[kind];
    const sse = Math.max(state.sse, floor);
    if (sse < found.sse) {
      found.sse = sse;
      found.level = state.level;
      found.trend = state.trend;
      found.phi = phi;
    }
  };
  for (const alpha of alphas) {
    attempt(0, alpha, 0, 1);
    for (const ratio of ratios) {
      if (n > 6) attempt(1, alpha, alpha * ratio, 1);
      if (n > 7) for (const phi of phis) attempt(2, alpha, alpha * ratio, phi);
    }
  }
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
