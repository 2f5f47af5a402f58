import type {Adjustment, Source} from "./flowOrder.js";
import {joinArrivals} from "./joinArrivals.js";
import {massOf} from "./massOf.js";
import type {RunState} from "./runState.js";
import {spreadPersons} from "./spreadPersons.js";
import {takeFrom} from "./takeFrom.js";
import type {Weights} from "./weights.js";

/** Carries out the transfers of step t, stage by stage; what the stocks do not hold is not granted. */
export function applyTransfers(run: RunState, t: number): void {
  const {stages} = run.compiled;
  for (let s = 0; s < stages.length; ++s) {
    const {sources, adjustments} = stages[s];
    for (let k = 0; k < sources.length; ++k) move(run, t, sources[k]);
    for (let k = 0; k < adjustments.length; ++k) adjust(run, t, adjustments[k]);
    joinArrivals(run);
  }
}

/** Takes what a source's flows were granted, and records who moved to a state or left. */
export function move(run: RunState, t: number, source: Source): void {
  takeFrom(run, t, source);
  const {shape, flows, exitNames} = run.compiled;
  const {granted, moves, exits} = run.workspace;
  const S = shape.state;
  const {from, bundles} = source;
  for (let b = 0; b < bundles.length; ++b)
    for (let k = 0; k < bundles[b].flows.length; ++k) {
      const {index, to, exit} = bundles[b].flows[k];
      const persons = granted[t * flows.length + index];
      if (to >= 0 && from !== to) moves[(t * S + from) * S + to] += persons;
      else if (exit >= 0) exits[(t * exitNames.length + exit) * S + from] += persons;
    }
}

/** Adds persons from outside to a state in proportion to present × weight, or takes them out. */
export function adjust(run: RunState, t: number, adjustment: Adjustment): void {
  const {flow, sign, source} = adjustment;
  const {granted} = run.workspace;
  const at = t * run.compiled.flows.length + flow.index;
  const persons = granted[at] * sign;
  if (persons < 0) {
    granted[at] = -persons;
    takeFrom(run, t, source);
    granted[at] *= -sign;
  } else if (persons > 0) granted[at] = sign * add(run, t, adjustment, persons);
}

/** Adds persons to a state; returns how many could be placed. */
function add(run: RunState, t: number, {flow, state, alone}: Adjustment, persons: number): number {
  const {compiled, workspace} = run;
  const {group: G, age: A} = compiled.shape;
  const {cells, arrivals, arrived, block} = workspace.scratch;
  const {weights} = flow;
  const base = state * G * A;
  let mass = massOf(cells, base, weights, G, A);
  if (alone && mass > 1e-200 && (!run.random || run.totals) && !run.ledger) {
    addShares(cells, base, G * A, weights, persons, mass);
    return persons;
  }
  // Fewer are nobody: shares of denormal numbers do not add up.
  if (mass > 1e-200)
    for (let c = 0; c < G * A; ++c) block[c] = cells[base + c] * (weights ? weights.w[c] : 1);
  else {
    // Where nobody is present, people come by the weights alone, if there are any or there is but one cell.
    if (!weights && G * A > 1) return 0;
    for (let c = 0; c < G * A; ++c) block[c] = weights ? weights.share[c] : 1;
    mass = 1;
  }
  if (run.random) run.random.seek(run.number, t, flow.spreadKey, 0);
  spreadPersons(run, t, state, persons, mass, alone ? cells : arrivals);
  if (!alone) arrived[state] = 1;
  return persons;
}

/** Adds persons to a block of cells in proportion to present × weight, which sum to `mass`. */
function addShares(
  cells: Float64Array,
  base: number,
  length: number,
  weights: Weights | null,
  persons: number,
  mass: number
): void {
  for (let c = 0; c < length; ++c) {
    const n = cells[base + c];
    cells[base + c] = n + (persons * (weights ? n * weights.w[c] : n)) / mass;
  }
}
