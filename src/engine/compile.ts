import {checkKeys} from "../quantity/checkKeys.js";
import {checkModelKeys} from "./checkModelKeys.js";
import {compileModel} from "./compileModel.js";
import type {Engine} from "./engine.js";
import {everyPart} from "./everyPart.js";
import type {Model} from "./model.js";
import type {Rule} from "./rule.js";

/**
 * Checks a model completely and flattens it for fast runs.
 *
 * Names are looked up once, numbers are copied into typed arrays laid out [state][group][age], causes of exit that
 * vary on the same dimensions are summed, and the order of requests is fixed. The model itself is left as it is.
 *
 * @param model - see {@link Model}
 * @param options.rules - the functions that `rule` names
 * @returns an engine to run as often as wanted; its numbers are overwritten through `slot` and `touch`
 * @throws RangeError naming the part, the rule and the value; unknown names with the nearest known
 * @example
 * compile({states: ["A", "B"], transitions: [[0.9, 0.1], [0, 1]], start: [1, 0], steps: 10}).cells // => 2
 * compile({states: ["A", "B"], transitions: [[0.9, 0.2], [0, 1]], start: [1, 0], steps: 10}) // throws invalid row of transitions; sum above 1: A: 1.1
 * compile({states: ["A"], start: [1], steps: 1, exits: [{name: "death", hazard: -0.1}]}) // throws invalid death; not ≥ 0 (1/yr): -0.1
 */
export function compile(model: Model, options: {rules?: Record<string, Rule>} = {}): Engine {
  checkKeys("options of compile", options, {rules: true});
  checkModelKeys(model);
  const {rules = {}} = options;
  return compileModel(model, rules, everyPart);
}
