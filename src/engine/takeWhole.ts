import {drawHypergeometric} from "../quantity/drawHypergeometric.js";
import {sharePersons} from "./applyLimits.js";
import type {CompiledFlow} from "./flow.js";
import type {Bundle, Source} from "./flowOrder.js";
import {massOf} from "./massOf.js";
import type {WholeRun} from "./runState.js";
import {drawPart} from "./spreadPersons.js";

/**
 * Takes whole persons: drawn from those present with the weights of their cells, never more than a cell holds; without
 * replacement where the weights are equal.
 */
export function takeWhole(run: WholeRun, t: number, {from, bundles, levels}: Source): void {
  const {compiled, workspace} = run;
  const line = t * compiled.flows.length;
  for (let l = 0; l < levels.length; ++l) {
    const {flows} = levels[l];
    let requested = 0;
    for (let k = 0; k < flows.length; ++k) requested += workspace.granted[line + flows[k].index];
    if (requested === 0) continue;
    const stock = takeable(run, from, bundles);
    if (requested > stock) sharePersons(workspace.granted, line, levels[l].indices, stock, true);
    for (let k = 0; k < flows.length; ++k) takeFlow(run, t, from, flows[k]);
  }
}

/** Persons that any flow of a source may take. */
function takeable({workspace}: WholeRun, from: number, bundles: readonly Bundle[]): number {
  const {cells, block} = workspace.scratch;
  let stock = 0;
  for (let c = 0; c < block.length; ++c) {
    let eligible = false;
    for (let b = 0; b < bundles.length && !eligible; ++b) {
      const {weights} = bundles[b];
      eligible = !weights || weights.w[c] > 0;
    }
    if (eligible) stock += cells[from * block.length + c];
  }
  return stock;
}

function takeFlow(run: WholeRun, t: number, from: number, flow: CompiledFlow): void {
  const {compiled, workspace, random} = run;
  const {group: G, age: A} = compiled.shape;
  const at = t * compiled.flows.length + flow.index;
  let rest = workspace.granted[at];
  random.seek(run.number, t, flow.spreadKey, 0);
  // After the first round only persons are wanted that full cells could not give.
  for (let round = 0; round < 50 && rest > 0; ++round) {
    const mass = massOf(workspace.scratch.cells, from * G * A, flow.weights, G, A);
    if (!(mass > 0)) break;
    rest = drawRound(run, t, from, flow, rest, mass);
  }
  if (flow.to >= 0) workspace.scratch.arrived[flow.to] = 1;
  workspace.granted[at] -= rest;
}

/** Draws persons cell by cell out of a mass of present × weight; returns how many full cells could not give. */
function drawRound(
  {compiled, workspace, ledger, random}: WholeRun,
  t: number,
  from: number,
  {weights, to}: CompiledFlow,
  wanted: number,
  all: number
): number {
  const {state: S, group: G, age: A} = compiled.shape;
  const {cells, arrivals} = workspace.scratch;
  const base = from * G * A;
  const equal = !weights || weights.equal;
  let mass = equal ? Math.round(all / (weights ? weights.most : 1)) : all;
  let rest = wanted;
  let open = equal ? Math.min(wanted, mass) : wanted;
  for (let g = 0; g < G && open > 0; ++g) {
    const high = weights ? weights.high[g] : A;
    for (let a = weights ? weights.low[g] : 0; a < high && open > 0; ++a) {
      const c = g * A + a;
      const n = cells[base + c];
      const part = n * (weights ? weights.w[c] : 1);
      if (part === 0) continue;
      const drawn = equal
        ? drawHypergeometric(random, open, n, mass)
        : drawPart(random, open, part, mass);
      mass -= equal ? n : part;
      open -= drawn;
      const k = Math.min(drawn, n);
      if (k === 0) continue;
      rest -= k;
      cells[base + c] = n - k;
      if (to >= 0) arrivals[to * G * A + c] += k;
      if (!ledger) continue;
      ledger.left[t * S * G * A + base + c] += k;
      if (to >= 0) ledger.entered[t * S * G * A + to * G * A + c] += k;
    }
  }
  return rest;
}
