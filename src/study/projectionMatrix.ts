import {compile} from "../engine/compile.js";
import type {Model} from "../engine/model.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {passThrough} from "./cellMap.js";
import {followStep, type StepMaps, stepMaps} from "./stepMaps.js";

/**
 * The projection matrix of one step of a linear model: where a person of each cell, and those who come because of
 * it, are expected a step later. For {@link longRun}, {@link fundamentalMatrix} and {@link steadyState}.
 *
 * @param model - without transfers, limits, programmes, top-ups and rules
 * @param options.step - index of the step, default 0
 * @returns rows = cell now, columns = cell a step later, [state][group][age]; entries by amount are left out
 * @throws RangeError if the model is not linear
 * @example
 * projectionMatrix({states: ["A", "B"], transitions: [[0.9, 0.1], [0, 0.5]], start: [1, 0], steps: 1}) // => [[0.9, 0.1], [0, 0.5]]
 * projectionMatrix({states: ["A"], start: [1], steps: 1}, {steps: 0}) // throws unknown key of options of projectionMatrix: "steps"; one of step
 */
export function projectionMatrix(model: Model, options: {step?: number} = {}): number[][] {
  checkKeys("options of projectionMatrix", options, {step: true});
  const {step = 0} = options;
  const engine = compile(model);
  checkInteger("step", step, 0, engine.steps - 1);
  const maps = stepMaps(engine)(step);
  return Array.from({length: engine.cells}, (_, c) => {
    const person = new Float64Array(engine.cells);
    person[c] = 1;
    return Array.from(projectStep(maps, person));
  });
}

/** Where persons by cell, and those who come because of them, are expected a step later: m P; linear in m. */
export function projectStep(maps: StepMaps, persons: Float64Array): Float64Array {
  let m = persons.slice();
  followStep(
    maps,
    ({number: per, share}) => {
      if (typeof per === "number") return;
      const number = persons.reduce((sum, n, c) => sum + n * per[c], 0);
      for (let d = 0; d < m.length; ++d) m[d] += number * share[d];
    },
    (map) => {
      m = passThrough(map, m);
    }
  );
  return m;
}
