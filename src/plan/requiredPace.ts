import type {CompiledReading} from "./compileReading.js";
import {knownSum} from "./knownWindow.js";

/**
 * What a goal asks a year from now on.
 *
 * `sum` and `change`: goal over the years of the window, or where it begins before the run what is left of it over the years that are
 * left. `minimum`, `maximum` and `end` of a flow: the goal itself, every
 * year. The same of a stock or ratio: (goal − value now) over the years to the end of the window; negative where the goal
 * is already passed. `rising`: not defined.
 *
 * @param reading - from `compileReading`
 * @param options.flow - whether the indicator is a flow (a year) rather than a stock or ratio
 * @param options.now - the indicator at column 0, the last year known
 * @returns unit of the target a year, or null where no pace is defined
 * @example
 * requiredPace({aggregate: "sum", goal: 50000, first: 1, last: 3, startPart: 1, endPart: 1}, {flow: true, now: 18000}).toFixed(0) // => "16667"
 * requiredPace({aggregate: "end", goal: 48, first: 1, last: 3, startPart: 1, endPart: 1}, {flow: false, now: 42}) // => 2
 * requiredPace({aggregate: "minimum", goal: 16000, first: 1, last: 3, startPart: 1, endPart: 1}, {flow: true, now: 9000}) // => 16000
 * requiredPace({aggregate: "sum", goal: 50000, first: 0, last: 2, startPart: 1, endPart: 1, past: {from: 0, values: [16800]}}, {flow: true, now: Number.NaN}) // => 16600
 */
export function requiredPace(
  {aggregate, goal, first, last, startPart, endPart, past}: CompiledReading,
  {flow, now}: {flow: boolean; now: number}
): number | null {
  if (aggregate === "rising") return null;
  if (past && aggregate === "sum") return (goal - knownSum(past, startPart)) / (last - 1 + endPart);
  if (past && aggregate === "change") {
    const [before, opening = now] = past.values;
    const grown = now - startPart * before - (1 - startPart) * opening;
    return (goal - grown) / (last - 1 + endPart);
  }
  if (aggregate === "sum" || aggregate === "change")
    return goal / (last - first + startPart + endPart - 1);
  return flow ? goal : (goal - now) / (last - 1 + endPart);
}
