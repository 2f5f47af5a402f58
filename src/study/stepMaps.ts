import type {CompiledModel} from "../engine/compiledModel.js";
import type {Engine} from "../engine/engine.js";
import type {CompiledFlow} from "../engine/flow.js";
import {createScratch} from "../engine/scratch.js";
import {dispersionCorrelation} from "../quantity/dispersionCorrelation.js";
import {type CellMap, passThrough} from "./cellMap.js";
import {exposureMap} from "./exposureMap.js";

/**
 * People who come in a step: their number, or what it depends on, and the share of them in each cell when they have
 * arrived.
 */
export interface Arrival {
  readonly moment: CompiledFlow["moment"];
  readonly poisson: boolean;
  readonly share: Float64Array;
  /** Of those who come in the middle, the same before they are exposed for half a step. */
  readonly entering: Float64Array | null;
  /** Persons, or persons per person of each cell at the start of the step. */
  readonly number: number | Float64Array;
}

/** One step of a linear model as maps of independent persons, in their order. */
export interface StepMaps {
  readonly arrivals: readonly Arrival[];
  readonly exposure: CellMap;
  /** Of half a step, for who comes in the middle. */
  readonly half: CellMap;
  readonly after: readonly CellMap[];
}

/** Refuses models whose flows are not linear in their stocks; returns the maps of any step. */
export function stepMaps(engine: Engine): (t: number) => StepMaps {
  const {compiled, model} = engine;
  const nonlinear = [
    ...(model.transfers ?? []),
    ...(model.limits ?? []),
    ...(model.programmes ?? []),
    ...(model.entries ?? []).filter(({topUp, rule}) => topUp || rule)
  ];
  if (nonlinear.length > 0)
    throw new RangeError(
      `invalid model; moments need flows linear in the stocks: ${nonlinear[0].name}; use mode process`
    );
  const scratch = createScratch(compiled);
  return (t) => {
    const half = exposureMap(compiled, scratch, t, true);
    return {
      arrivals: compiled.flows.map((flow) => arrivalOf(compiled, t, flow, half)),
      exposure: exposureMap(compiled, scratch, t, false, half),
      half,
      after: [regroupMap(compiled, t), ageMap(compiled)].filter((map) => map !== null)
    };
  };
}

/**
 * Goes through a step in its order: arrivals by their moment, and the stages between them; `mingle` comes after those of the
 * middle, who are exposed together.
 */
export function followStep(
  {arrivals, exposure, after}: StepMaps,
  arrive: (arrival: Arrival) => void,
  pass: (map: CellMap) => void,
  mingle: () => void = () => {}
): void {
  const come = (moment: Arrival["moment"]) => {
    for (const arrival of arrivals) if (arrival.moment === moment) arrive(arrival);
  };
  come("start");
  pass(exposure);
  come("middle");
  mingle();
  for (const map of after) pass(map);
  come("end");
}

/** Expected number of persons who come, given who is there at the start of the step. */
export function arriving({number}: Arrival, opening: Float64Array): number {
  if (typeof number === "number") return number;
  return opening.reduce((sum, n, c) => sum + n * number[c], 0);
}

/** Persons of each cell who come in the middle, all flows together, before they are exposed. */
export function entrantsOf({arrivals}: StepMaps, opening: Float64Array): Float64Array {
  const persons = new Float64Array(opening.length);
  for (const arrival of arrivals) {
    const {entering} = arrival;
    if (!entering) continue;
    const number = arriving(arrival, opening);
    for (let c = 0; c < persons.length; ++c) persons[c] += number * entering[c];
  }
  return persons;
}

/** Variance of a cell of n persons as a multiple of the multinomial's: 1 + (n − 1) ρ_n. */
export function varianceFactor(engine: Engine, cell: number, n: number): number {
  const {shape, dispersion} = engine.compiled;
  const state = Math.floor(cell / (shape.group * shape.age));
  const phi = dispersion.values[state * dispersion.state];
  return n >= 2 ? 1 + (n - 1) * dispersionCorrelation(n, phi) : 1;
}

/** Reads an entry of step t; entrants in the middle are exposed by the map of half a step. */
function arrivalOf(
  {shape}: CompiledModel,
  t: number,
  {kind, table, weights, to, moment, poisson}: CompiledFlow,
  half: CellMap
): Arrival {
  const {state: S, group: G, age: A, dt} = shape;
  const share = new Float64Array(S * G * A);
  for (let c = 0; c < G * A; ++c) share[to * G * A + c] = weights ? weights.share[c] : 1;
  const entering = moment === "middle" ? share : null;
  const arrived = entering ? passThrough(half, share) : share;
  if (kind === "amount")
    return {moment, poisson, entering, share: arrived, number: table.values[t * table.step] * dt};
  const per = new Float64Array(S * G * A);
  if (kind === "per")
    for (let c = 0; c < per.length; ++c) {
      const [i, g, a] = [Math.floor(c / (G * A)), Math.floor(c / A) % G, c % A];
      const {values, step, state, group, age} = table;
      per[c] = values[t * step + i * state + g * group + a * age] * dt;
    }
  return {moment, poisson, entering, share: arrived, number: per};
}

function regroupMap({shape, regroup: matrix}: CompiledModel, t: number): CellMap | null {
  if (!matrix) return null;
  const {state: S, group: G, age: A} = shape;
  const start = new Int32Array(S * G * A + 1);
  const to: number[] = [];
  const p: number[] = [];
  for (let c = 0; c < S * G * A; ++c) {
    const [i, g, a] = [Math.floor(c / (G * A)), Math.floor(c / A) % G, c % A];
    const m = matrix.stepAt[t] + matrix.stateAt[i] + matrix.ageAt[a];
    for (let h = 0; h < G; ++h) {
      const q = matrix.p[(m * G + g) * G + h];
      if (!(q > 0)) continue;
      to.push((i * G + h) * A + a);
      p.push(q);
    }
    start[c + 1] = to.length;
  }
  return {start, to, p, dispersed: false};
}

function ageMap({ageing, open, shape}: CompiledModel): CellMap | null {
  if (ageing === 0) return null;
  const A = shape.age;
  const C = shape.state * shape.group * A;
  const start = new Int32Array(C + 1);
  const to: number[] = [];
  const p: number[] = [];
  for (let c = 0; c < C; ++c) {
    const last = c % A === A - 1;
    const stay = last && open ? 1 : 1 - ageing;
    if (stay > 0) {
      to.push(c);
      p.push(stay);
    }
    if (!last) {
      to.push(c + 1);
      p.push(ageing);
    }
    start[c + 1] = to.length;
  }
  return {start, to, p, dispersed: false};
}
