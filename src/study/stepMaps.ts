import type {Engine} from "../engine/engine.js";
import type {Pass} from "../engine/pass.js";
import {rowHazards} from "../engine/rowHazards.js";
import {createWorkspace} from "../engine/workspace.js";
import {type Arrival, arrivalOf} from "./arrival.js";

/** Where the persons of each cell go in one stage: destinations `to` and probabilities `p` at start[c]..start[c + 1]. */
export interface CellMap {
  readonly start: Int32Array;
  readonly to: number[];
  readonly p: number[];
  /** Dispersion φ applies (moves and exits), or not (regrouping, ageing). */
  readonly dispersed: boolean;
}

/** One step of a linear model as maps of independent persons, in their order. */
export interface StepMaps {
  readonly arrivals: readonly Arrival[];
  readonly exposure: CellMap;
  readonly after: readonly CellMap[];
}

/** Refuses models whose flows are not linear in their stocks; returns the maps of any step. */
export function stepMaps(engine: Engine): (t: number) => StepMaps {
  const {parts, model} = engine;
  const nonlinear = [
    ...(model.transfers ?? []),
    ...(model.limits ?? []),
    ...(model.programmes ?? []),
    ...(model.entries ?? []).filter(({fill, rule}) => fill || rule)
  ];
  if (nonlinear.length > 0)
    throw new RangeError(
      `invalid model; moments need flows linear in the stocks: ${nonlinear[0].name}; use mode process`
    );
  const workspace = createWorkspace(engine);
  const pass: Pass = {parts, workspace, random: null, run: 0, whole: false, ledger: null};
  return (t) => {
    const half = exposureMap(pass, t, true);
    return {
      arrivals: parts.flows.map((flow) => arrivalOf(pass, t, flow, half)),
      exposure: exposureMap(pass, t, false),
      after: [regroupMap(pass, t), ageMap(pass)].filter((map) => map !== null)
    };
  };
}

function exposureMap(pass: Pass, t: number, half: boolean): CellMap {
  const {parts, workspace} = pass;
  const {state: S, group: G, age: A} = parts.shape;
  const {causes, transitions} = parts;
  const start = new Int32Array(S * G * A + 1);
  const to: number[] = [];
  const p: number[] = [];
  for (let i = 0; i < S; ++i)
    for (let g = 0; g < G; ++g) {
      const row = rowHazards(pass, t, i, g, workspace.scratch.rows[0]);
      for (let a = 0; a < A; ++a) {
        const c = (i * G + g) * A + a;
        const h = row.h[row.at + a] + row.hFlat;
        const e = row.eFlat + (1 - row.eFlat) * row.e[row.at + a];
        const s = !half && a >= row.low && a < row.high ? row.sigma[row.sigmaAt + a] : 0;
        const out = half ? e : e * (s + (1 - s) * (2 - e));
        const stay = half ? 1 - e : (1 - s) * (1 - e) * (1 - e);
        const target = new Float64Array(S);
        for (const {to: j, state, table} of causes)
          if (j >= 0 && state === i && h > 0)
            target[j] += (out * table.values[t * table.step + g * table.group + a * table.age]) / h;
        if (half || !transitions) target[i] += stay;
        else {
          const m = transitions.stepAt[t] + transitions.groupAt[g] + transitions.ageAt[a];
          for (let j = 0; j < S; ++j) target[j] += stay * transitions.p[(m * S + i) * S + j];
        }
        for (let j = 0; j < S; ++j)
          if (target[j] > 0) {
            to.push((j * G + g) * A + a);
            p.push(target[j]);
          }
        start[c + 1] = to.length;
      }
    }
  return {start, to, p, dispersed: true};
}

function regroupMap({parts}: Pass, t: number): CellMap | null {
  const matrix = parts.regroup;
  if (!matrix) return null;
  const {state: S, group: G, age: A} = parts.shape;
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

function ageMap({parts}: Pass): CellMap | null {
  const {ageing, open, shape} = parts;
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

/** Variance of a cell of n persons as a multiple of the multinomial's: 1 + (n − 1) ρ_n. */
export function varianceFactor(engine: Engine, cell: number, n: number): number {
  const {shape, dispersion} = engine.parts;
  const state = Math.floor(cell / (shape.group * shape.age));
  const phi = dispersion.values[state * dispersion.state];
  return phi > 1 && n >= 2 ? 1 + (n - 1) * Math.min((phi - 1) / (n - 1), 0.2) : 1;
}
