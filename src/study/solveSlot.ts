import {compile} from "../engine/compile.js";
import type {Model} from "../engine/model.js";
import {type Result, readResult} from "../engine/readResult.js";
import type {Rule} from "../engine/rule.js";
import {type RunOptions, run} from "../engine/run.js";
import {createWorkspace} from "../engine/workspace.js";
import {checkFunction} from "../quantity/checkFunction.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {unknownName} from "../quantity/unknownName.js";
import {type InputSolution, solveInput} from "../rates/solveInput.js";

/** What is turned: numbers of a slot (all, or those of `index`) set to, or multiplied by, the lever. */
export interface SlotLever {
  slot: string;
  index?: readonly number[];
  operation?: "set" | "multiply" | "add";
}

const operations = ["set", "multiply", "add"];

const known = {
  lever: {slot: true, index: true, operation: true},
  options: {low: true, high: true, runs: true, rules: true, mode: true, seed: true, run: true}
} as const;

/**
 * Finds the value of a lever at which a model's indicator meets a goal.
 *
 * Expectation mode: closed form where the indicator is affine in the lever (an entry, a transfer, without a limit
 * that binds), else Brent's method. With a mode that draws (`mode`, `seed`, `runs`): bisection on the mean over
 * runs with common random numbers.
 *
 * @param model - see {@link Model}; not changed
 * @param lever - slot of the engine and what to do with its numbers
 * @param indicator - reads one number off a result
 * @param goal - value wanted
 * @param options.low - smallest value of the lever; `high`: largest
 * @returns value, residual, method, number of runs; a forward run with the value gives `attained`
 * @throws RangeError for unknown slots, or an indicator that is not monotone
 * @example
 * solveSlot({states: ["A"], start: [10], steps: 4, entries: [{name: "in", state: "A", amount: 0}]}, {slot: "in"}, (result) => result.stock("A")[4], 30, {low: 0, high: 100}).value // => 5
 */
export function solveSlot(
  model: Model,
  lever: SlotLever,
  indicator: (result: Result) => number,
  goal: number,
  options: RunOptions & {low: number; high: number; runs?: number; rules?: Record<string, Rule>}
): InputSolution {
  checkKeys("lever", lever, known.lever);
  checkKeys("options of solveSlot", options, known.options);
  const {low, high, runs = 1, rules, mode = "expectation", seed, run: first = 0} = options;
  checkFunction("indicator", indicator);
  checkInteger("runs", runs, 1, 0xffffffff);
  checkInteger("run", first, 0, 0xffffffff);
  const engine = compile(model, {rules});
  const workspace = createWorkspace(engine, {cells: true});
  const slot = engine.slot(lever.slot);
  const before = slot.slice();
  const index = lever.index ?? Array.from(slot.keys());
  checkList(`index of ${lever.slot}`, index);
  for (const k of index)
    if (!(Number.isInteger(k) && k >= 0 && k < slot.length))
      throw new RangeError(
        `invalid index of ${lever.slot}; not an integer in 0..${slot.length - 1}: ${k}`
      );
  const {operation = "set"} = lever;
  if (!operations.includes(operation))
    throw new RangeError(unknownName("operation", String(operation), operations));
  const evaluate = (u: number): number => {
    for (const k of index)
      slot[k] = operation === "set" ? u : operation === "add" ? before[k] + u : before[k] * u;
    engine.touch(lever.slot);
    let sum = 0;
    for (let k = 0; k < runs; ++k) {
      run(engine, workspace, {mode, seed, run: first + k});
      sum += indicator(readResult(engine, workspace));
    }
    return sum / runs;
  };
  return solveInput(evaluate, goal, {
    low,
    high,
    noisy: mode !== "expectation",
    tolerance: mode === "expectation" ? 1e-12 : 1e-6
  });
}
