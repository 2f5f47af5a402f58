import type {Flow, Model, Varying} from "../engine/model.js";
import type {Result} from "../engine/readResult.js";
import type {Rule} from "../engine/rule.js";
import {shapeOf} from "../engine/shape.js";
import {simulate} from "../engine/simulate.js";
import {checkFunction} from "../quantity/checkFunction.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import {checkModel} from "./checkModel.js";
import {copyTable, lengthsOf} from "./copyTables.js";

/**
 * The same model with steps of dt/n: numbers by step hold for n shorter steps.
 *
 * Only what is stated per year can be refined: hazards, amounts, rules, generators, programmes by years. Shares per
 * step (scheduled exits, regrouping, drop-out) and probabilities are refused, and ages wider than the step must be
 * smeared.
 *
 * @param model - stated in rates
 * @param parts - n ≥ 1
 * @throws RangeError if a number of the model belongs to a step of its own length
 * @example
 * refineStep({states: ["A"], start: [1], steps: 2, exits: [{name: "out", hazard: 0.1}]}, 4).steps // => 8
 * refineStep({states: ["A", "B"], start: [1, 0], steps: 2, transitions: [[0.9, 0.1], [0, 1]]}, 2) // throws invalid transitions; stated per step
 */
export function refineStep(model: Model, parts: number): Model {
  checkInteger("parts", parts, 1, 100_000);
  checkModel(model);
  checkRates(model);
  shapeOf({...model, steps: model.steps * parts});
  const lengths = lengthsOf(model);
  const source = Array.from({length: model.steps * parts}, (_, t) => Math.floor(t / parts));
  const fine = <T extends Varying>(value: T): T => copyTable(value, "step", source, lengths);
  const perhaps = <T extends Varying>(value: T | undefined) =>
    value === undefined ? undefined : fine(value);
  const flow = <T extends Flow>(given: T): T => ({
    ...given,
    amount: perhaps(given.amount),
    per: perhaps(given.per),
    topUp: given.topUp && {...given.topUp, stock: fine(given.topUp.stock)}
  });
  const {ages, step = 1} = model;
  return {
    ...model,
    steps: model.steps * parts,
    step: step / parts,
    ages: ages && {...ages, width: ages.width ?? step},
    exits: model.exits?.map((exit) => ({...exit, hazard: fine(exit.hazard)})),
    moves: model.moves?.map((move) => ({...move, hazard: perhaps(move.hazard)})),
    entries: model.entries?.map(flow),
    transfers: model.transfers?.map(flow),
    programmes: model.programmes?.map((programme) => ({
      ...flow(programme),
      duration: fine(programme.duration),
      to: programme.to.map((landing) => ({...landing, share: fine(landing.share)}))
    })),
    limits: model.limits?.map((limit) => ({
      ...limit,
      capacity: perhaps(limit.capacity),
      posts: perhaps(limit.posts),
      share: perhaps(limit.share)
    }))
  };
}

/** Refuses a model with numbers that belong to a step of its own length. */
function checkRates({transitions, scheduled, regroup, moves, programmes}: Model): void {
  const generator = transitions && !Array.isArray(transitions) && transitions.generator;
  const perStep: Record<string, boolean | undefined> = {
    transitions: transitions && !(generator && !transitions.by?.includes("step")),
    scheduled: scheduled && scheduled.length > 0,
    regroup: regroup !== undefined,
    moves: moves?.some(({probability}) => probability !== undefined),
    dropOut: programmes?.some(({dropOut}) => dropOut),
    initial: programmes?.some(({initial}) => Array.isArray(initial))
  };
  for (const [part, is] of Object.entries(perStep))
    if (is)
      throw new RangeError(
        `invalid ${part}; stated per step, cannot be refined: ${part}; state it as a rate`
      );
}

/**
 * Runs a model with its step and with half of it, and reports by how much every indicator changes.
 *
 * @param model - stated in rates, see {@link refineStep}
 * @param indicators - what to read off a result, by name
 * @returns value at dt, value at dt/2 and their difference, by name
 * @example
 * halvingCheck({states: ["A"], start: [8], steps: 1, exits: [{name: "out", hazard: 0}]}, {stock: (result) => result.stock().at(-1)}) // => {stock: {value: 8, halved: 8, change: 0}}
 */
export function halvingCheck<Name extends string>(
  model: Model,
  indicators: Readonly<Record<Name, (result: Result) => number>>,
  options: {rules?: Record<string, Rule>} = {}
): Record<Name, {value: number; halved: number; change: number}> {
  checkKeys("options of halvingCheck", options, {rules: true});
  checkObject("indicators", indicators);
  const whole = simulate(model, options);
  const half = simulate(refineStep(model, 2), options);
  const entries = Object.entries<(result: Result) => number>(indicators).map(([name, read]) => {
    checkFunction(name, read);
    const [value, halved] = [checkNumber(name, read(whole)), checkNumber(name, read(half))];
    return [name, {value, halved, change: halved - value}];
  });
  return Object.fromEntries(entries);
}
