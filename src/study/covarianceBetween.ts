import {compile} from "../engine/compile.js";
import type {Model} from "../engine/model.js";
import {moments} from "./moments.js";
import {projectStep} from "./projectionMatrix.js";
import {stepMaps} from "./stepMaps.js";

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
  const integers = Number.isInteger(from) && Number.isInteger(to);
  if (!(integers && from >= 0 && from <= to && to <= model.steps))
    throw new RangeError(`invalid instants; not 0 ≤ from ≤ to ≤ ${model.steps}: ${from}, ${to}`);
  const engine = compile(model);
  const C = engine.cells;
  const maps = stepMaps(engine);
  const steps = Array.from({length: to - from}, (_, k) => maps(from + k));
  const block = C / model.states.length;
  const out = model.states.map(() => new Array<number>(model.states.length).fill(0));
  for (let c = 0; c < C; ++c) {
    const row = cellCovariance[from].subarray(c * C, (c + 1) * C);
    steps
      .reduce((m, step) => projectStep(step, m), row)
      .forEach((x, d) => {
        out[Math.floor(c / block)][Math.floor(d / block)] += x;
      });
  }
  return out;
}
