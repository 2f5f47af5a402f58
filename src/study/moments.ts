import {compile} from "../engine/compile.js";
import type {Engine} from "../engine/engine.js";
import {loadStart} from "../engine/loadStart.js";
import type {Model} from "../engine/model.js";
import {createWorkspace} from "../engine/workspace.js";
import {momentStep} from "./momentStep.js";
import {stepMaps} from "./stepMaps.js";

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
 * m' = m P + r and C' = Pᵀ C P + Σ m_i (diag(p_i) − p_i p_iᵀ) φ_i + V for each stage of a step: exits and moves, entries,
 * regrouping, ageing. V is R (diag g − g gᵀ) for a fixed number R spread with shares g, diag(R g) for a Poisson number; φ_i is
 * the variance factor 1 + (n − 1) ρ_n of a cell at its mean. C(0) = 0. Rounding of amounts that are not whole is left out.
 *
 * @param model - without transfers, limits, programmes, fills and rules; at most 600 cells
 * @returns persons and persons², by instant; by state and by cell
 * @throws RangeError if the model is not linear or too large
 * @see Pollard, J. H. (1966), On the use of the direct matrix product in analysing certain stochastic population models, Biometrika 53, 397-415
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
export function startOf(engine: Engine): Float64Array {
  const workspace = createWorkspace(engine);
  loadStart({parts: engine.parts, workspace, random: null, run: 0, whole: false, ledger: null});
  return workspace.scratch.cells;
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
