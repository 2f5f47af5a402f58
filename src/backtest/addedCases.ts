import type {History} from "../fit/history.js";
import {figureNamed} from "../project/figureIndex.js";
import {exp} from "../quantity/exp.js";
import {partOfYear, yearEnd} from "../quantity/period.js";
import type {OriginSetup} from "./backtestOrigins.js";
import type {CaseTask} from "./caseTask.js";
import {growthAnywhere} from "./knownGrowth.js";
import {type PastPoint, type RivalName, rivalPoint} from "./rivals.js";

/**
 * What was published as newly added after a past date ({@link OriginSetup} `added`). A rival needs yearly additions or a growth to
 * go by; where nothing had been published by then it has nothing to say.
 *
 * @param history - all places
 */
export function addedCases(history: History, origin: OriginSetup): CaseTask[] {
  const pooled = growthAnywhere(history, origin);
  const first = origin.setup.observations.length - origin.added;
  return origin.setup.observations.slice(first).map(({figure, role}, index): CaseTask => {
    const {period, value: actual} = figureNamed(history.figures, figure);
    const at = yearEnd(period);
    const when = {at, part: partOfYear(period), pooled};
    const {highSkilled: stock = []} = origin.past;
    return {
      kind: "added",
      figure,
      role,
      origin: origin.origin,
      at,
      actual,
      sample: (samples) => samples[first + index],
      point: (rival) => addedPoint(rival, stock, origin.additions, when),
      guess: addedGuess,
      fellBack: []
    };
  });
}

/** Relative error a year of a rival's additions before it has shown any: of 5%, 10%, 20%, 30% and 50% the one at which rivals score best. */
const addedGuess = 0.2;

/**
 * What a rival says will be newly added over a period: `constantAdditions` what was last published as added in a year, else what
 * the stock last grew by in a year, else what the growth seen anywhere adds to it; `pooledGrowth` by what the stock grows over
 * the period. The other rivals say nothing of additions, nor does any that nothing is known for.
 *
 * @param stock - the stock's past, oldest first, at least one
 * @param additions - published by then, people a year, oldest first
 * @param when.at - end of the period, on the axis of year ends
 * @param when.part - its length, years
 * @param when.pooled - mean yearly change of ln stocks seen anywhere by then; 0: none
 * @example
 * addedPoint("constantAdditions", [{at: 2020, value: 100}], [{at: 2019, value: 7}], {at: 2021, part: 0.5, pooled: 0}) // => 3.5
 * addedPoint("constantAdditions", [{at: 2018, value: 80}, {at: 2020, value: 100}], [], {at: 2021, part: 1, pooled: 0}) // => 10
 * addedPoint("pooledGrowth", [{at: 2020, value: 100}], [], {at: 2021, part: 1, pooled: Math.LN2}).toFixed(6) // => "100.000000"
 * addedPoint("pooledGrowth", [{at: 2020, value: 100}], [], {at: 2021, part: 1, pooled: 0}) // => undefined
 */
export function addedPoint(
  rival: RivalName,
  stock: readonly PastPoint[],
  additions: readonly PastPoint[],
  {at, part, pooled}: {at: number; part: number; pooled: number}
): number | undefined {
  const last = stock[stock.length - 1];
  const before = stock[stock.length - 2];
  let added: number | undefined;
  if (rival === "constantAdditions") {
    const published = additions[additions.length - 1]?.value;
    const grown = before && (last.value - before.value) / (last.at - before.at);
    added = part * (published ?? grown ?? last.value * (exp(pooled) - 1));
  } else if (rival === "pooledGrowth")
    added =
      rivalPoint("pooledGrowth", stock, at, pooled) -
      rivalPoint("pooledGrowth", stock, at - part, pooled);
  return added !== undefined && added > 0 ? added : undefined;
}
