import type {Varying} from "../engine/model.js";
import type {Result} from "../engine/readResult.js";
import {readTable} from "../engine/readTable.js";
import {indexOfName} from "../engine/shape.js";
import {type OccupancyRule, occupancyWeights} from "../rates/occupancyWeights.js";

/** A value added up over a run: wages, subsidy paid, person-years of high-skilled work. */
export interface Accumulator {
  /**
   * Per person-year; by step, state, age, group (an instant takes the value of the step it starts, the last of the
   * last).
   */
  personYear?: Varying;
  /** How stocks stand for person-years; default half. */
  rule?: OccupancyRule;
  /** Per person moved between two states; by step. */
  moves?: {from: string; to: string; value: Varying}[];
  /** Per person granted by an entry, transfer or intake, or leaving by a cause; by step. */
  flows?: {name: string; value: Varying}[];
  exits?: {name: string; value: Varying}[];
  /** Once. */
  once?: number;
}

/**
 * Adds up a value over a run, undiscounted.
 *
 * Σ_k w_k dt Σ N_k v + Σ moves v + Σ flows v + Σ exits v + once, with the weights w of the occupancy rule.
 *
 * @returns the total, in the unit of the values
 * @throws RangeError for unknown names, or tables that do not fit
 * @example
 * accumulate(simulate({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [8, 0], steps: 2}), {personYear: {by: ["state"], values: [10, 1]}, moves: [{from: "A", to: "B", value: 100}]}) // => 697
 */
export function accumulate(result: Result, accumulator: Accumulator): number {
  const {moves = [], flows = [], exits = [], once = 0} = accumulator;
  let total = once + personYears(result, accumulator);
  const add = (persons: readonly number[], value: Varying, place: string) => {
    const {shape} = result.engine.compiled;
    const v = readTable(value, place, shape, {by: ["step"], unit: "per person"});
    persons.forEach((n, t) => {
      total += n * v.values[t * v.step];
    });
  };
  for (const {from, to, value} of moves) {
    indexOfName("state", from, result.engine.states);
    add(result.moves(from, to), value, `moves ${from} ${to}`);
  }
  for (const {name, value} of flows) add(result.flow(name).granted, value, name);
  for (const {name, value} of exits) add(result.exits(name), value, name);
  return total;
}

/** Σ_k w_k dt Σ N_k v over the instants. */
function personYears(
  {engine, workspace}: Result,
  {personYear, rule = "half"}: Accumulator
): number {
  if (personYear === undefined || engine.steps === 0) return 0;
  const {shape} = engine.compiled;
  const by = ["step", "state", "age", "group"] as const;
  const v = readTable(personYear, "personYear", shape, {by, unit: "per person-year"});
  const weights = occupancyWeights(rule, engine.steps);
  const fine = v.age > 0 || v.group > 0;
  // Without values by age or group the states are cells enough.
  const [G, A] = fine ? [shape.group, shape.age] : [1, 1];
  const persons = fine ? workspace.cells : workspace.stocks;
  if (!persons)
    throw new RangeError("invalid personYear; by age or group needs a workspace that keeps cells");
  let total = 0;
  for (let k = 0; k <= engine.steps; ++k) {
    const step = Math.min(k, engine.steps - 1) * v.step;
    let sum = 0;
    for (let c = 0; c < shape.state * G * A; ++c) {
      const [i, g, a] = [Math.floor(c / (G * A)), Math.floor(c / A) % G, c % A];
      sum +=
        persons[k * shape.state * G * A + c] *
        v.values[step + i * v.state + g * v.group + a * v.age];
    }
    total += weights[k] * engine.dt * sum;
  }
  return total;
}
