import {compile} from "../engine/compile.js";
import type {Engine} from "../engine/engine.js";
import type {Model} from "../engine/model.js";
import {loadStart} from "../engine/start.js";
import {type CellMap, passThrough} from "./cellMap.js";
import {
  type Arrival,
  arriving,
  entrantsOf,
  followStep,
  type StepMaps,
  stepMaps,
  varianceFactor
} from "./stepMaps.js";

/** Mean and covariance of process noise at every instant. */
export interface Moments {
  /** Persons by instant and state. */
  mean: number[][];
  /** Persons², by instant, state and state. */
  covariance: number[][][];
  /** The same by cell, [state][group][age]; covariance row-major, cells × cells. */
  cellMean: Float64Array[];
  cellCovariance: Float64Array[];
}

const most = 600;

/**
 * Mean and covariance of the integer process, exactly, for small models whose flows are linear in the stocks.
 *
 * m' = m P + r and C' = Pᵀ C P + Σ m_i (diag(p_i) − p_i p_iᵀ) φ_i + V for each stage of a step: exits and moves,
 * entries, regrouping, ageing. V is R (diag g − g gᵀ) for a fixed number R spread with shares g, diag(R g) for a
 * Poisson number; φ_i is the variance factor 1 + (n − 1) ρ_n of a cell at its mean. C(0) = 0. Rounding of amounts
 * that are not whole is left out.
 *
 * @param model - without transfers, limits, programmes, top-ups and rules; at most 600 cells
 * @returns persons and persons², by instant; by state and by cell
 * @throws RangeError if the model is not linear or too large
 * @see Pollard, J. H. (1966), On the use of the direct matrix product in analysing certain stochastic population
 *   models, Biometrika 53, 397-415
 * @example
 * moments({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [100, 0], steps: 1}).covariance[1] // => [[25, -25], [-25, 25]]
 */
export function moments(model: Model): Moments {
  const engine = compile(model);
  const {cells: C, steps} = engine;
  if (C > most)
    throw new RangeError(`invalid model; more than ${most} cells: ${C}; use linearVariance`);
  const maps = stepMaps(engine);
  let m: Float64Array = startOf(engine);
  let V: Float64Array = new Float64Array(C * C);
  const cellMean = [m];
  const cellCovariance = [V];
  for (let t = 0; t < steps; ++t) {
    [m, V] = momentStep(engine, maps(t), m, V);
    cellMean.push(m);
    cellCovariance.push(V);
  }
  return {
    mean: cellMean.map((x) => sumStates(engine, x)),
    covariance: cellCovariance.map((x) => sumBlocks(engine, x)),
    cellMean,
    cellCovariance
  };
}

/** Persons by cell at the start. */
export function startOf({compiled, cells}: Engine): Float64Array {
  const persons = new Float64Array(cells);
  loadStart(compiled.start, compiled.shape, persons, false);
  return persons;
}

/**
 * One step. `per` entries make the map from the opening stock more than the stages: rows of F gather where one
 * person of each opening cell, and those who come because of it, are expected to end.
 */
function momentStep(
  engine: Engine,
  maps: StepMaps,
  opening: Float64Array,
  covariance: Float64Array
): [Float64Array, Float64Array] {
  const C = opening.length;
  let F = new Float64Array(C * C);
  for (let c = 0; c < C; ++c) F[c * C + c] = 1;
  let m = opening.slice();
  let noise = new Float64Array(C * C);
  followStep(
    maps,
    (arrival) => addArrival(arrival, opening, m, F, noise),
    (map) => {
      F = rowsThrough(map, F, C);
      noise = rowsThrough(map, transpose(rowsThrough(map, noise, C), C), C);
      addMultinomial(
        map,
        m.map((n, c) => n * (map.dispersed ? varianceFactor(engine, c, n) : 1)),
        noise
      );
      m = passThrough(map, m);
    },
    // Who comes in the middle came with the multinomial noise of half a step.
    () =>
      addMultinomial(
        maps.half,
        entrantsOf(maps, opening).map((n, c) => n * (varianceFactor(engine, c, n) - 1)),
        noise
      )
  );
  const closing = times(times(transpose(F, C), covariance, C), F, C);
  for (let n = 0; n < C * C; ++n) closing[n] += noise[n];
  return [m, closing];
}

function addArrival(
  arrival: Arrival,
  opening: Float64Array,
  m: Float64Array,
  F: Float64Array,
  noise: Float64Array
): void {
  const {number: per, poisson, share} = arrival;
  const C = m.length;
  const number = arriving(arrival, opening);
  for (let c = 0; c < C; ++c) {
    if (share[c] === 0) continue;
    m[c] += number * share[c];
    noise[c * C + c] += number * share[c];
    if (!poisson) for (let d = 0; d < C; ++d) noise[c * C + d] -= number * share[c] * share[d];
    if (typeof per !== "number") for (let o = 0; o < C; ++o) F[o * C + c] += per[o] * share[c];
  }
}

/** Adds n (diag(p) − p pᵀ) of every cell. */
function addMultinomial(map: CellMap, persons: Float64Array, noise: Float64Array): void {
  const C = persons.length;
  for (let c = 0; c < C; ++c) {
    const n = persons[c];
    if (n === 0) continue;
    for (let k = map.start[c]; k < map.start[c + 1]; ++k) {
      const [d, p] = [map.to[k], map.p[k]];
      noise[d * C + d] += n * p;
      for (let l = map.start[c]; l < map.start[c + 1]; ++l)
        noise[d * C + map.to[l]] -= n * p * map.p[l];
    }
  }
}

// Matrices of cells × cells by hand, not by ml-matrix: a cell leads to few others, and only what is not 0 is
// multiplied.

/** F P. */
function rowsThrough(map: CellMap, F: Float64Array, C: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(C * C);
  for (let o = 0; o < C; ++o)
    for (let c = 0; c < C; ++c) {
      const x = F[o * C + c];
      if (x === 0) continue;
      for (let k = map.start[c]; k < map.start[c + 1]; ++k) out[o * C + map.to[k]] += x * map.p[k];
    }
  return out;
}

function transpose(V: Float64Array, C: number): Float64Array {
  const out = new Float64Array(C * C);
  for (let c = 0; c < C; ++c) for (let d = 0; d < C; ++d) out[d * C + c] = V[c * C + d];
  return out;
}

function times(a: Float64Array, b: Float64Array, C: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(C * C);
  for (let i = 0; i < C; ++i)
    for (let k = 0; k < C; ++k) {
      const x = a[i * C + k];
      if (x === 0) continue;
      for (let j = 0; j < C; ++j) out[i * C + j] += x * b[k * C + j];
    }
  return out;
}

function sumStates(engine: Engine, cells: Float64Array): number[] {
  const block = engine.cells / engine.states.length;
  const out = new Array<number>(engine.states.length).fill(0);
  cells.forEach((x, c) => {
    out[Math.floor(c / block)] += x;
  });
  return out;
}

function sumBlocks(engine: Engine, V: Float64Array): number[][] {
  const C = engine.cells;
  const block = C / engine.states.length;
  const out = engine.states.map(() => new Array<number>(engine.states.length).fill(0));
  for (let c = 0; c < C; ++c)
    for (let d = 0; d < C; ++d) out[Math.floor(c / block)][Math.floor(d / block)] += V[c * C + d];
  return out;
}
