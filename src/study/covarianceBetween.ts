import type {Model} from "../engine/model.js";
import {moments} from "./moments.js";
import {projectionMatrix} from "./projectionMatrix.js";

/**
 * Covariance of the stocks of two dates under process noise: Cov(N_s, N_t) = C(s) P(s→t), s ≤ t.
 *
 * For changes over a window: Var(N_t − N_s) = C(t) + C(s) − Cov(N_s, N_t) − Cov(N_t, N_s).
 *
 * @param model - as for {@link moments}
 * @param from - index of the earlier instant, s
 * @param to - index of the later instant, t
 * @returns persons², by state at s and state at t
 * @throws RangeError if the model is not linear, or not 0 ≤ s ≤ t ≤ steps
 * @example
 * covarianceBetween({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [100, 0], steps: 2}, 1, 2) // => [[12.5, -12.5], [-12.5, 12.5]]
 */
export function covarianceBetween(model: Model, from: number, to: number): number[][] {
  const {cellCovariance} = moments(model);
  if (
    !(
      Number.isInteger(from) &&
      Number.isInteger(to) &&
      from >= 0 &&
      from <= to &&
      to <= model.steps
    )
  )
    throw new RangeError(`invalid instants; not 0 ≤ from ≤ to ≤ ${model.steps}: ${from}, ${to}`);
  let C = cellCovariance[from];
  const n = Math.sqrt(C.length);
  for (let t = from; t < to; ++t) {
    const P = projectionMatrix(model, {step: t});
    const next = new Float64Array(n * n);
    for (let i = 0; i < n; ++i)
      for (let k = 0; k < n; ++k) {
        const x = C[i * n + k];
        if (x !== 0) for (let j = 0; j < n; ++j) next[i * n + j] += x * P[k][j];
      }
    C = next;
  }
  const block = n / model.states.length;
  const out = model.states.map(() => new Array<number>(model.states.length).fill(0));
  for (let i = 0; i < n; ++i)
    for (let j = 0; j < n; ++j) out[Math.floor(i / block)][Math.floor(j / block)] += C[i * n + j];
  return out;
}
