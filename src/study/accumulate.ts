import type {Varying} from "../engine/model.js";
import type {Result} from "../engine/readResult.js";
import {readTable} from "../engine/readTable.js";
import {indexOfName} from "../engine/shape.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {isSealed} from "../quantity/seal.js";
import {type OccupancyRule, occupancyWeights} from "../rates/occupancyWeights.js";
import {type Discount, discountFactors} from "./discountFactors.js";

/** A value added up over a run: wages, subsidy paid, person-years of high-skilled work. */
export interface Accumulator {
  /** Per person-year; by step, state, age, group. */
  personYear?: Varying;
  /** How stocks stand for person-years; default half. */
  rule?: OccupancyRule;
  /** Per person moved between two states; by step. */
  moves?: {from: string; to: string; value: Varying}[];
  /** Per person granted by an entry, transfer or intake, or leaving by a cause; by step. */
  flows?: {name: string; value: Varying}[];
  exits?: {name: string; value: Varying}[];
  /** Once, at the first instant. */
  once?: number;
  /** What a value is worth that comes later; default as much. */
  discount?: Discount;
}

const known = {
  accumulator: {
    personYear: true,
    rule: true,
    moves: true,
    flows: true,
    exits: true,
    once: true,
    discount: true
  },
  move: {from: true, to: true, value: true},
  flow: {name: true, value: true}
} as const;

/**
 * Adds up a value over a run.
 *
 * Σ_t dt v_t (a_t N_t f_t + b_t N_{t+1} f_{t+1}) + Σ moves v + Σ flows v + Σ exits v + once: steps are valued, by the
 * number of step t, with the weights a_t and b_t that the occupancy rule gives to the two ends of the step, and the
 * factors f of the discount.
 *
 * @param result - from `simulate` or `readResult`
 * @param accumulator - what counts, and how much
 * @returns the total, in the unit of the values
 * @throws RangeError for unknown names and keys, or tables that do not fit
 * @example
 * accumulate(simulate({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [8, 0], steps: 2}), {personYear: {by: ["state"], values: [10, 1]}, moves: [{from: "A", to: "B", value: 100}]}) // => 697
 * accumulate(simulate({states: ["A"], start: [1], steps: 2}), {personYear: {by: ["step"], values: [1, 2]}}) // => 3
 * accumulate(simulate({states: ["A"], start: [1], steps: 2}), {perPersonYear: 5}) // throws unknown key of accumulator: "perPersonYear"; one of personYear
 */
export function accumulate(result: Result, accumulator: Accumulator): number {
  checkKeys("accumulator", accumulator, known.accumulator);
  const {moves = [], flows = [], exits = [], once = 0, discount} = accumulator;
  if (!isSealed("readResult", result))
    throw new TypeError("invalid result; not from simulate or readResult; a copy is none");
  const {engine} = result;
  for (const [name, list] of Object.entries({moves, flows, exits})) checkList(name, list);
  checkNumber("once", once, "not a finite number");
  const counted = moves.length + flows.length + exits.length > 0;
  const factors = discountFactors(discount, engine.steps, engine.dt, counted);
  let total = once + personYears(result, accumulator, factors);
  const add = (persons: readonly number[], value: Varying, place: string) => {
    const v = readTable(value, place, engine.compiled.shape, {by: ["step"], unit: "per person"});
    persons.forEach((n, t) => {
      total += n * v.values[t * v.step] * factors.flow[t];
    });
  };
  for (const move of moves) {
    checkKeys("moves", move, known.move);
    add(result.moves(move.from, move.to), move.value, `moves ${move.from} ${move.to}`);
  }
  for (const flow of flows) {
    checkKeys("flows", flow, known.flow);
    add(result.flow(flow.name).granted, flow.value, flow.name);
  }
  for (const exit of exits) {
    checkKeys("exits", exit, known.flow);
    indexOfName("cause", exit.name, engine.causes);
    add(result.exits(exit.name), exit.value, exit.name);
  }
  return checkNumber("total", total);
}

/** Σ_t dt v_t (a_t N_t f_t + b_t N_{t+1} f_{t+1}). */
function personYears(
  {engine, workspace}: Result,
  {personYear, rule = "half"}: Accumulator,
  {opening, closing}: {opening: readonly number[]; closing: readonly number[]}
): number {
  const ends = stepWeights(rule, engine.steps);
  if (personYear === undefined) return 0;
  const {shape} = engine.compiled;
  const by = ["step", "state", "age", "group"] as const;
  const v = readTable(personYear, "personYear", shape, {by, unit: "per person-year"});
  const fine = v.age > 0 || v.group > 0;
  // Without values by age or group the states are cells enough.
  const [G, A] = fine ? [shape.group, shape.age] : [1, 1];
  const persons = fine ? workspace.cells : workspace.stocks;
  if (!persons)
    throw new RangeError("invalid personYear; by age or group needs a workspace that keeps cells");
  const C = shape.state * G * A;
  let total = 0;
  ends.forEach(([a, b], t) => {
    let sum = 0;
    for (let c = 0; c < C; ++c) {
      const [i, g, x] = [Math.floor(c / (G * A)), Math.floor(c / A) % G, c % A];
      const value = v.values[t * v.step + i * v.state + g * v.group + x * v.age];
      const start = persons[t * C + c] * a * opening[t];
      sum += value * (start + persons[(t + 1) * C + c] * b * closing[t]);
    }
    total += engine.dt * sum;
  });
  return total;
}

/** Weights of the opening and the closing stock of every step; over both steps of an instant they sum to the rule's. */
function stepWeights(rule: OccupancyRule, steps: number): [number, number][] {
  const weights = occupancyWeights(rule, steps);
  return Array.from({length: steps}, (_, t): [number, number] => {
    if (rule === "start") return [1, 0];
    if (rule === "end") return [0, 1];
    if (rule === "half") return [0.5, 0.5];
    if (rule === "simpson") return t % 2 === 0 ? [1 / 3, 2 / 3] : [2 / 3, 1 / 3];
    return [1, t === steps - 1 ? weights[steps] : 0];
  });
}
