import {drawHypergeometric} from "../quantity/drawHypergeometric.js";
import {sharePersons} from "./applyLimits.js";
import {drawWholeTaken} from "./drawWholeTaken.js";
import type {CompiledFlow} from "./flow.js";
import type {Bundle, Level, Source} from "./flowOrder.js";
import {massOf} from "./massOf.js";
import type {WholeRun} from "./runState.js";
import {askOf} from "./takeByChance.js";
import type {Weights} from "./weights.js";

/**
 * Takes whole persons without replacement, never more than a cell holds. Where the weights are equal, of all persons alike; else
 * every cell gives present × weight × rate on average, as in the other modes, and flows take from the same stock. Where cells are
 * asked for more than they hold, flows with different weights take one after the other.
 */
export function takeWhole(run: WholeRun, t: number, {from, bundles, levels}: Source): void {
  const {compiled, workspace} = run;
  const line = t * compiled.flows.length;
  for (let l = 0; l < levels.length; ++l) {
    const level = levels[l];
    const {flows} = level;
    let requested = 0;
    for (let k = 0; k < flows.length; ++k) requested += workspace.granted[line + flows[k].index];
    if (requested === 0) continue;
    const stock = takeable(run, from, bundles);
    if (requested > stock) sharePersons(workspace.granted, line, level.indices, stock, true);
    if (level.bundles.length === 1 && isEqual(level.bundles[0].weights))
      for (let k = 0; k < flows.length; ++k) takeAlike(run, t, from, flows[k]);
    else if (isPlenty(run, t, from, level)) takeTogether(run, t, from, level);
    else for (let k = 0; k < flows.length; ++k) takeCapped(run, t, from, flows[k]);
  }
}

const isEqual = (weights: Weights | null) => weights === null || weights.equal;

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

/** Whether no cell is asked for more than it holds; notes the rates of the flows, and in `block` the share asked of each cell. */
function isPlenty(run: WholeRun, t: number, from: number, {flows, bundles}: Level): boolean {
  const {compiled, workspace} = run;
  const {block, cells, unmet, asked} = workspace.scratch;
  for (let k = 0; k < flows.length; ++k)
    unmet[flows[k].index] = workspace.granted[t * compiled.flows.length + flows[k].index];
  askOf(run, from, bundles);
  for (let k = 0; k < flows.length; ++k)
    if (unmet[flows[k].index] > 0 && asked[flows[k].index] === 0) return false;
  for (let c = 0; c < block.length; ++c)
    if (cells[from * block.length + c] > 0 && block[c] > 1) return false;
  return true;
}

/** Draws who is taken by any of the flows, then which of them each flow gets. */
function takeTogether(run: WholeRun, t: number, from: number, {flows}: Level): void {
  const {compiled, workspace, random, number} = run;
  const {cells, block, way, rest, unshared, asked} = workspace.scratch;
  const B = block.length;
  const line = t * compiled.flows.length;
  let total = 0;
  for (let k = 0; k < flows.length; ++k) total += workspace.granted[line + flows[k].index];
  for (let c = 0; c < B; ++c) {
    rest[c] = cells[from * B + c];
    way[c] = rest[c] * block[c];
    unshared[c] = block[c];
  }
  random.seek(number, t, flows[0].spreadKey, 0);
  drawWholeTaken(run, B, total);
  for (let c = 0; c < B; ++c) rest[c] = way[c];
  for (let k = 0; k < flows.length; ++k) {
    const {index, weights, spreadKey} = flows[k];
    for (let c = 0; c < B; ++c) {
      const rate = asked[index] * (weights ? weights.w[c] : 1);
      way[c] = rate > 0 ? rest[c] * Math.min(1, rate / unshared[c]) : 0;
      unshared[c] = Math.max(unshared[c] - rate, 0);
    }
    random.seek(number, t, spreadKey, 1);
    drawWholeTaken(run, B, workspace.granted[line + index]);
    for (let c = 0; c < B; ++c) {
      if (!(way[c] > 0)) continue;
      rest[c] -= way[c];
      send(run, t, from, flows[k], c, way[c]);
    }
  }
}

/** Draws one flow's persons with the means that its cells can give: those who are asked for more give all, the others the rest. */
function takeCapped(run: WholeRun, t: number, from: number, flow: CompiledFlow): void {
  const {compiled, workspace, random, number} = run;
  const {cells, block, way, rest, unshared} = workspace.scratch;
  const B = block.length;
  const {weights, spreadKey, index} = flow;
  const at = t * compiled.flows.length + index;
  let wanted = workspace.granted[at];
  if (wanted === 0) return;
  let room = 0;
  for (let c = 0; c < B; ++c) {
    rest[c] = cells[from * B + c];
    unshared[c] = rest[c];
    way[c] = 0;
    if (!weights || weights.w[c] > 0) room += rest[c];
  }
  wanted = Math.min(wanted, room);
  workspace.granted[at] = wanted;
  for (let round = 0; round < 100 && wanted > 1e-12; ++round) {
    const mass = massOf(unshared, 0, weights, compiled.shape.group, compiled.shape.age);
    if (!(mass > 0)) break;
    const rate = wanted / mass;
    for (let c = 0; c < B; ++c) {
      const given = unshared[c] * Math.min(1, rate * (weights ? weights.w[c] : 1));
      way[c] = Math.min(rest[c], way[c] + given);
      unshared[c] -= given;
      wanted -= given;
    }
  }
  random.seek(number, t, spreadKey, 0);
  drawWholeTaken(run, B, workspace.granted[at]);
  for (let c = 0; c < B; ++c) if (way[c] > 0) send(run, t, from, flow, c, way[c]);
}

/** Draws persons of whom all are as likely to be taken. */
function takeAlike(run: WholeRun, t: number, from: number, flow: CompiledFlow): void {
  const {compiled, workspace, random} = run;
  const {group: G, age: A} = compiled.shape;
  const {cells} = workspace.scratch;
  const {weights} = flow;
  const base = from * G * A;
  random.seek(run.number, t, flow.spreadKey, 0);
  const all = massOf(cells, base, weights, G, A);
  let mass = Math.round(all / (weights ? weights.most : 1));
  const at = t * compiled.flows.length + flow.index;
  let open = Math.min(workspace.granted[at], mass);
  workspace.granted[at] = open;
  for (let g = 0; g < G && open > 0; ++g) {
    const high = weights ? weights.high[g] : A;
    for (let a = weights ? weights.low[g] : 0; a < high && open > 0; ++a) {
      const c = g * A + a;
      const n = cells[base + c];
      if (n === 0 || (weights && weights.w[c] === 0)) continue;
      const drawn = drawHypergeometric(random, open, n, mass);
      mass -= n;
      open -= drawn;
      if (drawn > 0) send(run, t, from, flow, c, drawn);
    }
  }
  if (flow.to >= 0) workspace.scratch.arrived[flow.to] = 1;
}

/** Moves persons of a cell where their flow leads, and notes it. */
function send(
  {compiled, workspace, ledger}: WholeRun,
  t: number,
  from: number,
  {to}: CompiledFlow,
  c: number,
  persons: number
): void {
  const {state: S, group: G, age: A} = compiled.shape;
  const {cells, arrivals, arrived} = workspace.scratch;
  const B = G * A;
  cells[from * B + c] -= persons;
  if (to >= 0) {
    arrivals[to * B + c] += persons;
    arrived[to] = 1;
  }
  if (!ledger) return;
  ledger.left[(t * S + from) * B + c] += persons;
  if (to >= 0) ledger.entered[(t * S + to) * B + c] += persons;
}
