import type {CompiledReading} from "../plan/compileReading.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Operator} from "../project/target.js";
import {createQuantileSketch} from "../quantity/quantileSketch.js";
import {summarise} from "../verdict/summary.js";
import type {MatchedPath} from "./matchPaths.js";

/** What runs say of an amount; unit of the quantity. */
export interface TogetherAmount {
  median: number;
  lower80: number;
  upper80: number;
  /** In which share of the runs the goal is met; null where there is none to meet. */
  probability: number | null;
}

/** One place's amount, and what its plan demands. */
export interface PlaceAmount extends TogetherAmount {
  place: string;
  target: string;
  operator: Operator;
  goal: number;
  goalHigh: number | null;
}

/** The amount of one place, read off its runs, and what its plan demands. */
export function placeAmount({place, path: {compiled, target, values}}: MatchedPath): PlaceAmount {
  const {operator, goal, goalHigh} = compiled;
  return {
    place,
    target: target.id,
    operator,
    goal,
    goalHigh: Number.isFinite(goalHigh) ? goalHigh : null,
    ...runsAmount(values, compiled)
  };
}

/**
 * Reads an amount off runs: median, 80% interval, and the share of the runs that meet the goal. A run without a number meets none.
 *
 * @param values - shape run × year, row-major
 * @param compiled - what is read, and what is demanded of it
 * @example
 * runsAmount([1, 2, 3, 4], {row: 0, aggregate: "end", first: 0, last: 0, columns: 1, startPart: 1, endPart: 1, operator: ">=", goal: 3, goalHigh: Infinity, decimals: 0}).probability // => 0.5
 */
export function runsAmount(values: ArrayLike<number>, compiled: CompiledReading): TogetherAmount {
  const {columns} = compiled;
  const runs = values.length / columns;
  const sketch = createQuantileSketch();
  const run = new Float64Array(columns);
  let met = 0;
  for (let r = 0; r < runs; r++) {
    for (let c = 0; c < columns; c++) run[c] = values[r * columns + c];
    const value = readingValue(compiled, run);
    if (!Number.isFinite(value)) continue;
    sketch.push(value);
    if (isMet(value, compiled)) met++;
  }
  const {median, lower80, upper80} = summarise(sketch);
  return {median, lower80, upper80, probability: met / runs};
}
