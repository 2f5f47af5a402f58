import {bisectGrid} from "../plan/bisectGrid.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Change} from "../project/scenario.js";
import {aboveZero, checkNumber} from "../quantity/checkNumber.js";

/** The smallest setting of a lever that reaches a probability. */
export interface RequiredLever {
  lever: string;
  /** Probability asked for. */
  wanted: number;
  /** Year from which the lever is set, and its value in that year if left alone. */
  from: number;
  current: number;
  /** The setting, or null if none within the lever's range reaches the probability. */
  value: number | null;
  /** Setting over current value; null if either is missing or the current value is 0. */
  ratio: number | null;
  /** Probability at that setting, or the best attainable. */
  probability: number;
  /** The end of the range that does best, and its probability. */
  best: {value: number; probability: number};
  /** Last year from which the best setting still reaches the probability, or null. */
  latestStart: number | null;
}

/** What is sought. */
interface SolveLeverOptions {
  lever: Lever;
  /** Probability to reach; default 0.8. */
  wanted?: number;
  /** First year of the setting, and the last year from which it could start. */
  from: number;
  until: number;
}

/**
 * Finds the smallest setting of a lever with P ≥ wanted, by bisection on the lever's own steps under common random numbers, and
 * the latest year from which its best setting still works.
 *
 * Where a lower setting does better (a factor on out-migration), the largest one that works is sought.
 *
 * @param chance - probability of the target if the change is made; monotone in the value and in the year
 * @param options - see {@link SolveLeverOptions}
 * @throws RangeError if wanted is not in (0, 1] or the years are out of order
 * @example
 * solveLever(({value}) => value / 10, {lever: {id: "places", baseline: 4, range: [0, 10], step: 1}, from: 2025, until: 2027}).value // => 8
 * solveLever(() => 0.5, {lever: {id: "places", baseline: 4, range: [0, 10], step: 1}, from: 2025, until: 2027}).value // => null
 * solveLever(() => 1, {lever: {id: "places"}, wanted: 80, from: 2025, until: 2027}) // throws invalid wanted; not in (0, 1]: 80
 */
export function solveLever(
  chance: (change: Change) => number,
  {lever, wanted = 0.8, from, until}: SolveLeverOptions
): RequiredLever {
  checkNumber("wanted", wanted, "not in (0, 1]", aboveZero, 1);
  if (!(from <= until)) throw new RangeError(`invalid from; after ${until}: ${from}`);
  const [low, high] = lever.range;
  const at = (value: number, start: number) =>
    chance({target: lever.id, operation: "set", value, from: start});
  const falling = at(low, from) > at(high, from);
  const {value, result} = bisectGrid((x) => at(x, from), {
    low,
    high,
    step: lever.step,
    goal: wanted,
    falling
  });
  const bestValue = falling ? low : high;
  const best = {value: bestValue, probability: at(bestValue, from)};
  const current = leverBaseline(lever, from);
  let latestStart: number | null = null;
  for (let start = from; start <= until && best.probability >= wanted; start++) {
    if (!((start === from ? best.probability : at(bestValue, start)) >= wanted)) break;
    latestStart = start;
  }
  return {
    lever: lever.id,
    wanted,
    from,
    current,
    value,
    ratio: value === null || current === 0 ? null : value / current,
    probability: result,
    best,
    latestStart
  };
}
