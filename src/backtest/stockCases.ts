import type {History} from "../fit/history.js";
import {figureNamed} from "../project/figureIndex.js";
import {yearEnd} from "../quantity/period.js";
import type {OriginSetup} from "./backtestOrigins.js";
import type {CaseTask} from "./caseTask.js";
import {growthAnywhere} from "./knownGrowth.js";
import {type PastPoint, rivalPoint} from "./rivals.js";

/**
 * The stocks and densities that were published after a past date.
 *
 * @param history - all places
 */
export function stockCases(history: History, origin: OriginSetup): CaseTask[] {
  const pooled = growthAnywhere(history, origin);
  return origin.setup.observations.slice(0, origin.cases).map(({figure, role}, index) => {
    const {period, value: actual} = figureNamed(history.figures, figure);
    const at = yearEnd(period);
    const past = origin.past[role];
    return {
      kind: "stock",
      figure,
      role,
      origin: origin.origin,
      at,
      actual,
      sample: (samples) => samples[index],
      point: (rival) => rivalPoint(rival, past, at, pooled),
      guess: stockGuess,
      fellBack: fallenBack(past)
    };
  });
}

/** Of 5%, 10%, 20% and 30% the one at which rivals cover about nine in ten and score best. */
const stockGuess = 0.1;

/** Rivals that have nothing but the last value to go by. */
export function fallenBack(past: readonly PastPoint[]): CaseTask["fellBack"] {
  return past.length < 2 ? ["drift", "constantGrowth"] : [];
}
