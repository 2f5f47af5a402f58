import {driverInnovations} from "../pipeline/driverInnovations.js";
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
  /** Of the years after the plan, for what is due then; else of the plan's own. */
  later: boolean;
  /** Its value in a run whose parameters were drawn as given, in the order of the source, and what was added to its innovations. */
  value(run: number, drawn: ArrayLike<number>, shift?: DriverShift): number;
}

/**
 * Ids of the pace of the years to come: its common part, then that of every family of quantities; of the plan's years, and of those after.
 */
export const paceDriverIds = ["years", "later"].flatMap((span) =>
  paceStates.map((id) => `${id}.${span}`)
);

/** Ids of what moves the employed from year to year: in the plan's years, and in those after. */
export const employedDriverIds = ["employment.years", "employment.later"];

/** Which years drivers are of, by their place after the start. */
interface DriverYears {
  /** Of the plan: from the first on. */
  plan: number;
  /** Of the runs; those after the plan's have drivers of their own. */
  all: number;
}

/**
 * The pace of the years to come as causes: for the common part and for every family of quantities the mean of its path over the plan's
 * years, and over those after, in standard deviations from its long-run mean; of a span independent of each other, as causes must be (see
 * `pacePaths`).
 *
 * @param parameters - names, as drawn; empty answer if the process is not among them
 * @param seed - of the runs
 * @param years - how many are of the plan, and how many the runs have
 */
export function paceDrivers(
  parameters: readonly string[],
  seed: number,
  {plan, all}: DriverYears
): YearlyDriver[] {
  const at = (name: string) => parameters.indexOf(name);
  const persistence = at("pace.persistence");
  const now = paceStates.map(at);
  if (plan < 1 || persistence < 0 || now.some((index) => index < 0)) return [];
  const years = Math.max(plan, all);
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
  const spans = all > plan ? [false, true] : [false];
  return spans.flatMap((later, span) =>
    paceStates.map((_, part) => ({
      id: paceDriverIds[span * paceStates.length + part],
      name: both((words) => (later ? words.paceLater : words.pace)[part]),
      later,
      value(run, drawn, shift) {
        const path = means(run, drawn, shift);
        const [from, to] = later ? [plan, years] : [0, plan];
        let sum = 0;
        for (let t = from; t < to; t++) sum += path[part * years + t];
        return sum / (to - from);
      }
    }))
  );
}

/**
 * What moves the employed from year to year, as a cause: the mean over the plan's years of how far the sum of its yearly innovations has
 * come, and the same over the years after, from the end of the plan.
 *
 * @param seed - of the runs
 * @param years - how many are of the plan, and how many the runs have
 */
export function employedDrivers(seed: number, {plan, all}: DriverYears): YearlyDriver[] {
  if (plan < 1) return [];
  const {keys, first} = driverInnovations({programmes: [], levels: []});
  const random = createRandom(seed);
  const spans = all > plan ? [false, true] : [false];
  return spans.map((later) => ({
    id: employedDriverIds[later ? 1 : 0],
    name: both((words) => (later ? words.employedLater : words.employedYears)),
    later,
    value(run, _, shift) {
      const [from, to] = later ? [plan, all] : [0, plan];
      let sum = 0;
      for (let t = from; t < to; t++) {
        const z = random.seek(run, t, keys[first.employed], 0).normal();
        const added = shift ? (shift.values[t * shift.width + first.employed] ?? 0) : 0;
        sum += (to - t) * (z + added);
      }
      return sum / (to - from);
    }
  }));
}
