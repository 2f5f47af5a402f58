import type {Rule} from "../engine/engine.js";
import type {Claim, Dimension, Model, Varying} from "../engine/model.js";
import type {Result} from "../engine/readResult.js";
import {simulate} from "../engine/simulate.js";
import {copyTable, lengthsOf} from "./mapTables.js";

/**
 * The same model with steps of dt/n: numbers by step hold for n shorter steps.
 *
 * Only what is stated per year can be refined: hazards, amounts, rules, generators, programmes by years. Shares per step
 * (scheduled exits, regrouping, drop-out) and probabilities are refused, and ages wider than the step must be smeared.
 *
 * @param model - stated in rates
 * @param parts - n ≥ 1
 * @throws RangeError if a number of the model belongs to a step of its own length
 * @example
 * refine({states: ["A"], start: [1], steps: 2, exits: [{name: "out", hazard: 0.1}]}, 4).steps // => 8
 * refine({states: ["A", "B"], start: [1, 0], steps: 2, transitions: [[0.9, 0.1], [0, 1]]}, 2) // throws invalid transitions; stated per step
 */
export function refine(model: Model, parts: number): Model {
  if (!(Number.isInteger(parts) && parts >= 1))
    throw new RangeError(`invalid parts; not an integer ≥ 1: ${parts}`);
  const {transitions} = model;
  const perStep = (what: string, is: unknown) => {
    if (is)
      throw new RangeError(
        `invalid ${what}; stated per step, cannot be refined: ${what}; state it as a rate`
      );
  };
  const generator = transitions && !Array.isArray(transitions) && transitions.generator;
  perStep("transitions", transitions && !(generator && !transitions.by?.includes("step")));
  perStep("scheduled", model.scheduled?.length);
  perStep("regroup", model.regroup);
  perStep(
    "moves",
    model.moves?.some(({probability}) => probability !== undefined)
  );
  perStep(
    "dropOut",
    model.programmes?.some(({dropOut}) => dropOut)
  );
  perStep(
    "initial",
    model.programmes?.some(({initial}) => Array.isArray(initial))
  );
  const lengths = lengthsOf(model);
  const source = Array.from({length: model.steps * parts}, (_, t) => Math.floor(t / parts));
  const fine = <T extends Varying | undefined>(value: T): T =>
    value === undefined
      ? value
      : (copyTable(value as Varying, "step" as Dimension, source, lengths) as T);
  const claim = <T extends Claim>(given: T): T => ({
    ...given,
    ...(given.amount === undefined ? {} : {amount: fine(given.amount)}),
    ...(given.per === undefined ? {} : {per: fine(given.per)}),
    ...(given.fill ? {fill: {...given.fill, stock: fine(given.fill.stock)}} : {})
  });
  const step = (model.step ?? 1) / parts;
  return {
    ...model,
    steps: model.steps * parts,
    step,
    ...(model.ages ? {ages: {...model.ages, width: model.ages.width ?? model.step ?? 1}} : {}),
    exits: model.exits?.map((exit) => ({...exit, hazard: fine(exit.hazard)})),
    moves: model.moves?.map((move) => ({...move, hazard: fine(move.hazard)})),
    entries: model.entries?.map(claim),
    transfers: model.transfers?.map(claim),
    programmes: model.programmes?.map((programme) => ({
      ...claim(programme),
      duration: fine(programme.duration),
      to: programme.to.map((landing) => ({...landing, share: fine(landing.share)}))
    })),
    limits: model.limits?.map((limit) => ({
      ...limit,
      capacity: fine(limit.capacity),
      posts: fine(limit.posts),
      share: fine(limit.share)
    }))
  };
}

/**
 * Runs a model with its step and with half of it, and reports by how much every indicator changes.
 *
 * @param model - stated in rates, see {@link refine}
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
  const whole = simulate(model, options);
  const half = simulate(refine(model, 2), options);
  const entries = Object.entries<(result: Result) => number>(indicators).map(([name, read]) => {
    const [value, halved] = [read(whole), read(half)];
    return [name, {value, halved, change: halved - value}];
  });
  return Object.fromEntries(entries);
}
