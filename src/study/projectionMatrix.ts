import {compile} from "../engine/compile.js";
import type {Model} from "../engine/model.js";
import {stepMaps} from "./stepMaps.js";

/**
 * The projection matrix of one step of a linear model: where a person of each cell, and those who come because of it, are
 * expected a step later. For {@link longRun}, {@link fundamentalMatrix} and {@link steadyState}.
 *
 * @param model - without transfers, limits, programmes, fills and rules
 * @param options.step - index of the step, default 0
 * @returns rows = cell now, columns = cell a step later, [state][group][age]; entries by amount are left out
 * @throws RangeError if the model is not linear
 * @example
 * projectionMatrix({states: ["A", "B"], transitions: [[0.9, 0.1], [0, 0.5]], start: [1, 0], steps: 1}) // => [[0.9, 0.1], [0, 0.5]]
 */
export function projectionMatrix(model: Model, {step = 0}: {step?: number} = {}): number[][] {
  const engine = compile(model);
  if (!(Number.isInteger(step) && step >= 0 && step < engine.steps))
    throw new RangeError(`invalid step; not an integer in 0..${engine.steps - 1}: ${step}`);
  const {arrivals, exposure, after} = stepMaps(engine)(step);
  const C = engine.cells;
  return Array.from({length: C}, (_, c) => {
    let m = new Float64Array(C);
    m[c] = 1;
    const come = (moment: string) => {
      for (const {moment: own, per, share} of arrivals)
        if (own === moment && per) for (let d = 0; d < C; ++d) m[d] += per[c] * share[d];
    };
    come("start");
    [exposure, ...after].forEach((map, k) => {
      if (k === 1) come("middle");
      const next = new Float64Array(C);
      for (let o = 0; o < C; ++o)
        for (let l = map.start[o]; l < map.start[o + 1]; ++l) next[map.to[l]!] += m[o] * map.p[l];
      m = next;
    });
    if (after.length === 0) come("middle");
    come("end");
    return Array.from(m);
  });
}
