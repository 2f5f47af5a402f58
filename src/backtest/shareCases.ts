import type {History} from "../fit/history.js";
import {figureNamed} from "../project/figureIndex.js";
import {yearEnd} from "../quantity/period.js";
import type {OriginSetup} from "./backtestOrigins.js";
import type {CaseTask} from "./caseTask.js";
import {shareGrowthAnywhere} from "./knownGrowth.js";
import {type PastPoint, rivalPoint} from "./rivals.js";
import {fallenBack} from "./stockCases.js";

/**
 * The share of the high-skilled among the skilled, wherever a past date is followed by both totals of one day. It shows what the
 * two totals by themselves hide: whether the mix of growth was seen. One draw gives both, so that what they have in common falls out.
 *
 * @param history - all places
 */
export function shareCases(history: History, origin: OriginSetup): CaseTask[] {
  const {figures} = history;
  const observations = origin.setup.observations.slice(0, origin.cases);
  const past = sharesOf(origin.past.highSkilled ?? [], origin.past.skilled ?? []);
  const pooled = shareGrowthAnywhere(history, origin);
  return observations.flatMap(({figure, role}, high): CaseTask[] => {
    if (role !== "highSkilled" || past.length === 0) return [];
    const {period, value} = figureNamed(figures, figure);
    const all = observations.findIndex(
      (each) => each.role === "skilled" && figureNamed(figures, each.figure).period === period
    );
    if (all < 0) return [];
    const per = observations[all].figure;
    const at = yearEnd(period);
    return [
      {
        kind: "share",
        figure,
        per,
        role: "share",
        origin: origin.origin,
        at,
        actual: value / figureNamed(figures, per).value,
        sample: (samples) => samples[high].map((log, draw) => log - samples[all][draw]),
        point: (rival) => rivalPoint(rival, past, at, pooled),
        guess: shareGuess,
        fellBack: fallenBack(past)
      }
    ];
  });
}

/** Relative error a year of a rival's share before it has shown any: of 0.5%, 1%, 2%, 3%, 5% and 10% the one at which rivals score best. */
const shareGuess = 0.02;

/** Shares at the dates at which both are known. */
function sharesOf(parts: readonly PastPoint[], wholes: readonly PastPoint[]): PastPoint[] {
  return parts.flatMap(({at, value}) => {
    const whole = wholes.find((each) => each.at === at);
    return whole ? [{at, value: value / whole.value}] : [];
  });
}
