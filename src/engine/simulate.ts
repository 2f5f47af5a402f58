import {checkObject} from "../quantity/checkObject.js";
import {compile} from "./compile.js";
import type {Model} from "./model.js";
import {type Result, readResult} from "./readResult.js";
import type {Rule} from "./rule.js";
import {type RunOptions, run} from "./run.js";
import {createWorkspace} from "./workspace.js";

/**
 * Runs a model once and returns everything it computed.
 *
 * @param model - see {@link Model}; state names, a matrix, a start and a number of steps are enough
 * @param options.mode - `expectation` (default), `diffusion` or `process`; the last two need a `seed`
 * @param options.rules - functions that the model names
 * @returns persons by instant (stocks) and by step (flows)
 * @throws RangeError naming the part of the model, the rule and the value
 * @example
 * simulate({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [16, 0], steps: 4}).stock("A") // => [16, 8, 4, 2, 1]
 * simulate({states: ["A"], start: [8], steps: 1, entries: [{name: "born", state: "A", per: 0.5}]}).stock() // => [8, 12]
 * simulate({states: ["A", "B"], start: [1, 0], steps: 1}).stock("C") // throws unknown state: "C"; one of A, B
 */
export function simulate(
  model: Model,
  given: RunOptions & {rules?: Record<string, Rule>} = {}
): Result {
  checkObject("options of simulate", given);
  const {rules = {}, ...options} = given;
  const engine = compile(model, {rules});
  const ledger = options.mode !== "diffusion" && options.mode !== "totals";
  const workspace = run(engine, createWorkspace(engine, {cells: true, ledger}), options);
  return readResult(engine, workspace, Object.keys(rules));
}
