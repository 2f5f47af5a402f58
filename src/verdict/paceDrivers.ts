import {paceStates} from "../pipeline/modelParameters.js";
import {type DriverShift, drawPace, paceDraw, pacePaths} from "../pipeline/pace.js";
import type {Label} from "../quantity/label.js";
import {createRandom} from "../quantity/randomStream.js";
import {both} from "./words/both.js";

/** What moves a run besides its parameters, as one number a run, so that its part in a verdict can be named. */
export interface YearlyDriver {
  id: string;
  /** What it is, for readers. */
  name: Label;
  /** Its value in a run whose parameters were drawn as given, in the order of the source, and what was added to its innovations. */
  value(run: number, drawn: ArrayLike<number>, shift?: DriverShift): number;
}

/** Ids of the pace of the years to come: its common part, then that of every family of quantities. */
export const paceDriverIds = paceStates.map((id) => `${id}.years`);

/**
 * The pace of the years to come as causes: for the common part and for every family of quantities the mean of its path over the years,
 * in standard deviations from its long-run mean; independent of each other, as causes must be (see `pacePaths`).
 *
 * @param parameters - names, as drawn; empty answer if the process is not among them
 * @param seed - of the runs
 * @param years - from the year after the start to the end of the plan
 */
export function paceDrivers(
  parameters: readonly string[],
  seed: number,
  years: number
): YearlyDriver[] {
  const at = (name: string) => parameters.indexOf(name);
  const persistence = at("pace.persistence");
  const now = paceStates.map(at);
  if (years < 1 || persistence < 0 || now.some((index) => index < 0)) return [];
  const draw = paceDraw(createRandom(seed), years);
  const paths = new Float64Array(paceStates.length * years);
  const innovations = new Float64Array(paceStates.length * years);
  let last = -1;
  const means = (run: number, drawn: ArrayLike<number>, shift?: DriverShift) => {
    if (run === last) return paths;
    last = run;
    const pace = {persistence: [drawn[persistence]], now: now.map((index) => drawn[index])};
    pacePaths(pace, {drawn: drawPace(draw, run, innovations), shift}, paths);
    return paths;
  };
  return paceDriverIds.map((id, part) => ({
    id,
    name: both((words) => words.pace[part]),
    value(run, drawn, shift) {
      const all = means(run, drawn, shift);
      let sum = 0;
      for (let t = 0; t < years; t++) sum += all[part * years + t];
      return sum / years;
    }
  }));
}
