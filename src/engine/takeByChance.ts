import {drawWithin} from "../quantity/drawWithin.js";
import type {CompiledFlow} from "./flow.js";
import type {Bundle, Source} from "./flowOrder.js";
import {massOf} from "./massOf.js";
import type {NoisyRun, WholeRun} from "./runState.js";
import type {Weights} from "./weights.js";

/**
 * Takes what the flows of a source were granted by chance, in real numbers of persons (diffusion mode): every cell gives the
 * expected number, present × weight × rate, with the noise of whole persons drawn without replacement, and who goes which way
 * is drawn too. As many are taken as were granted; what the cells do not hold is not granted, higher priority first.
 */
export function takeByChance(run: NoisyRun, t: number, source: Source): void {
  const {granted, scratch} = run.workspace;
  const {flows} = run.compiled;
  const line = t * flows.length;
  const plenty = isPlenty(run, t, source);
  const levels = plenty ? [source] : source.levels;
  for (let l = 0; l < levels.length; ++l) {
    const {bundles} = levels[l];
    for (const {flows} of bundles)
      for (const {index} of flows) scratch.unmet[index] = granted[line + index];
    let again = true;
    for (let round = 0; again && round < 100; ++round)
      again = takeRound(run, t, source.from, bundles, round);
    for (const {flows} of bundles)
      for (const {index} of flows) granted[line + index] -= scratch.unmet[index];
  }
}

/** Whether no cell is asked for more than it holds. */
function isPlenty({compiled, workspace}: NoisyRun, t: number, {from, bundles}: Source): boolean {
  const {group: G, age: A} = compiled.shape;
  const line = t * compiled.flows.length;
  let most = 0;
  for (const {weights, flows} of bundles) {
    let wanted = 0;
    for (const {index} of flows) wanted += workspace.granted[line + index];
    if (!(wanted > 0)) continue;
    const mass = massOf(workspace.scratch.cells, from * G * A, weights, G, A);
    most += mass > 0 ? (wanted / mass) * (weights ? weights.most : 1) : Infinity;
  }
  return most <= 1;
}

/** Lets every cell give once of what it is asked for and has; says whether much is still unmet. */
function takeRound(
  run: NoisyRun,
  t: number,
  from: number,
  bundles: readonly Bundle[],
  round: number
): boolean {
  const {cells, block, way, rest, unshared, given} = run.workspace.scratch;
  const base = from * block.length;
  const wanted = askOf(run, from, bundles);
  if (!(wanted > 0)) return false;
  for (let c = 0; c < block.length; ++c) {
    rest[c] = cells[base + c];
    way[c] = rest[c] * Math.min(block[c], 1);
  }
  let total = 0;
  for (const {weights, flows} of bundles)
    for (const {index} of flows) total += expectOf(run, weights, index);
  run.random.seek(run.number, t, bundles[0].flows[0].spreadKey, 2 * round);
  drawTaken(run, block.length, total);
  for (let c = 0; c < block.length; ++c) {
    cells[base + c] = Math.max(cells[base + c] - way[c], 0);
    rest[c] = way[c];
    unshared[c] = block[c];
  }
  for (const {weights, flows} of bundles)
    for (const flow of flows)
      if (given[flow.index] > 0) sendFlow(run, t, weights, flow, 2 * round + 1);
  return wanted - total > 1e-12 * wanted;
}

/** Rates at which flows ask, and in `block` the share of each cell that all of them ask for; returns persons asked for. */
export function askOf(
  {compiled, workspace}: NoisyRun | WholeRun,
  from: number,
  bundles: readonly Bundle[]
): number {
  const {group: G, age: A} = compiled.shape;
  const {cells, block, asked, unmet} = workspace.scratch;
  block.fill(0);
  let wanted = 0;
  for (const {weights, flows} of bundles) {
    const mass = massOf(cells, from * G * A, weights, G, A);
    for (const {index} of flows) {
      asked[index] = mass > 1e-300 ? unmet[index] / mass : 0;
      if (asked[index] === 0) continue;
      wanted += unmet[index];
      for (let c = 0; c < block.length; ++c)
        block[c] += asked[index] * (weights ? weights.w[c] : 1);
    }
  }
  return wanted;
}

/** How many a flow gets of what the cells are expected to give (`way`). */
function expectOf({workspace}: NoisyRun, weights: Weights | null, index: number): number {
  const {block, way, asked, given} = workspace.scratch;
  given[index] = 0;
  if (asked[index] === 0) return 0;
  for (let c = 0; c < block.length; ++c)
    if (block[c] > 0)
      given[index] += way[c] * ((asked[index] * (weights ? weights.w[c] : 1)) / block[c]);
  return given[index];
}

/** Sends one flow whom it gets of those taken and not yet sent (`rest`), whose rates not yet served are `unshared`. */
function sendFlow(
  run: NoisyRun,
  t: number,
  weights: Weights | null,
  {index, to, spreadKey}: CompiledFlow,
  address: number
): void {
  const {block, way, rest, unshared, asked, given, unmet, arrivals, arrived} =
    run.workspace.scratch;
  const B = block.length;
  for (let c = 0; c < B; ++c) {
    const rate = asked[index] * (weights ? weights.w[c] : 1);
    way[c] = rate > 0 ? rest[c] * Math.min(1, rate / unshared[c]) : 0;
    unshared[c] = Math.max(unshared[c] - rate, 0);
  }
  run.random.seek(run.number, t, spreadKey, address);
  drawTaken(run, B, given[index]);
  for (let c = 0; c < B; ++c) {
    rest[c] = Math.max(rest[c] - way[c], 0);
    if (to >= 0) arrivals[to * B + c] += way[c];
  }
  if (to >= 0) arrived[to] = 1;
  unmet[index] = Math.max(0, unmet[index] - given[index]);
}

/**
 * Draws how many of `total` are taken from each cell: of `rest` persons, with the means in `way`, which it overwrites. Cells
 * have the variances d = m (1 − m / n) of independent binomials on the condition that they sum to the total, one after the
 * other: mean m + (d / Σ d) (what is left − what is expected of it) and variance d (1 − d / Σ d), sums over this cell and those
 * to come; never more than a cell holds, nor less than the others leave over.
 */
export function drawTaken({workspace, random}: NoisyRun, length: number, total: number): void {
  const {way, rest, chance} = workspace.scratch;
  let [open, expected, spread, room] = [total, 0, 0, 0];
  let last = -1;
  for (let c = 0; c < length; ++c) {
    if (!(way[c] > 0)) continue;
    last = c;
    expected += way[c];
    spread += way[c] * Math.max(0, 1 - way[c] / rest[c]);
    room += rest[c];
  }
  random.fill(chance, length);
  for (let c = 0; c < length; ++c) {
    const mean = way[c];
    if (!(mean > 0)) continue;
    const d = mean * Math.max(0, 1 - mean / rest[c]);
    room -= rest[c];
    const low = Math.min(rest[c], Math.max(0, open - room));
    const most = Math.max(Math.min(rest[c], open) - low, 0);
    const share = spread > 0 ? Math.min(1, d / spread) : 0;
    const near = mean + share * (open - expected) - low;
    const drawn = drawWithin(chance[c], Math.max(0, Math.min(most, near)), d * (1 - share), most);
    way[c] = c === last ? Math.min(rest[c], Math.max(0, open)) : low + drawn;
    open -= way[c];
    expected -= mean;
    spread -= d;
  }
}
