import type {CompiledFlow} from "./flow.js";
import type {Bundle, Source} from "./flowOrder.js";
import {massOf} from "./massOf.js";
import type {ExpectedRun, NoisyRun, RunState} from "./runState.js";
import type {Scratch} from "./scratch.js";
import type {Shape} from "./shape.js";
import type {Weights} from "./weights.js";

/**
 * Takes what the flows of a source were granted from its cells, in proportion to present × weight (in modes diffusion and
 * process by chance), and corrects what was granted to what was there; who goes to a state waits in `arrivals`.
 */
export function takeFrom(run: RunState, t: number, source: Source): void {
  if (run.whole) run.parts.takeWhole(run, t, source);
  else if (run.random && !run.totals) run.parts.takeByChance(run, t, source);
  else if (!takePlenty(run, t, source)) takeScarce(run, t, source);
}

/** The usual case, that no cell is asked for more than it holds. False, with nothing done, otherwise. */
function takePlenty(run: ExpectedRun | NoisyRun, t: number, source: Source): boolean {
  findRates(run, t, source);
  const {rates} = run.workspace.scratch;
  const most = rates[source.bundles.length];
  if (most === 0) return true;
  if (!(most <= 1)) return false;
  for (let b = 0, taken = 0; b < source.bundles.length; ++b)
    if (rates[b] !== 0) takeBundle(run, t, source, b, taken++ > 0);
  return true;
}

/**
 * Rates at which each bundle takes, and after them the most that any cell may lose by all: Infinity if nobody can be
 * taken. They are written into the buffers, as a number that is returned may be allocated.
 */
function findRates(
  {compiled, workspace}: ExpectedRun | NoisyRun,
  t: number,
  {from, bundles}: Source
): void {
  const {group: G, age: A} = compiled.shape;
  const {cells, rates} = workspace.scratch;
  const line = t * compiled.flows.length;
  let most = 0;
  for (let b = 0; b < bundles.length; ++b) {
    const {weights, flows} = bundles[b];
    let granted = 0;
    for (let k = 0; k < flows.length; ++k) granted += workspace.granted[line + flows[k].index];
    rates[b] = 0;
    if (!(granted > 0)) continue;
    const mass = massOf(cells, from * G * A, weights, G, A);
    rates[b] = mass > 0 ? granted / mass : Infinity;
    most += rates[b] * (weights ? weights.most : 1);
  }
  rates[bundles.length] = most;
}

/**
 * Takes what one bundle was granted; `after` others have taken, whose part is put back so that all take from the
 * same stock.
 */
function takeBundle(
  {compiled, workspace, ledger}: ExpectedRun | NoisyRun,
  t: number,
  {from, bundles}: Source,
  b: number,
  after: boolean
): void {
  const {shape} = compiled;
  const {block, rates, counts, arrivals, arrived} = workspace.scratch;
  const {weights, flows} = bundles[b];
  const line = t * compiled.flows.length;
  let granted = 0;
  for (let i = 0; i < shape.state; ++i) counts[i] = 0;
  for (let k = 0; k < flows.length; ++k) {
    const persons = workspace.granted[line + flows[k].index];
    granted += persons;
    if (flows[k].to >= 0) counts[flows[k].to] += persons;
  }
  if (!after) take(workspace.scratch, from, shape, weights, rates[b]);
  else {
    weigh(workspace.scratch, from, weights, rates[b]);
    restore(bundles, rates, b, block);
    takeBlock(workspace.scratch, from);
  }
  for (let to = 0; to < shape.state; ++to) {
    if (!(counts[to] > 0)) continue;
    arrived[to] = 1;
    const share = counts[to] / granted;
    addPart(arrivals, to * block.length, block, shape, weights, share);
    if (!ledger) continue;
    addPart(ledger.entered, (t * shape.state + to) * block.length, block, shape, weights, share);
  }
  if (ledger)
    addPart(ledger.left, (t * shape.state + from) * block.length, block, shape, weights, 1);
}

/** Takes present × weight × rate, and notes it in `block`; only where there is weight. */
function take(
  {cells, block}: Scratch,
  from: number,
  {group: G, age: A}: Shape,
  weights: Weights | null,
  rate: number
): void {
  const base = from * block.length;
  for (let g = 0; g < G; ++g) {
    const end = g * A + (weights ? weights.high[g] : A);
    for (let c = g * A + (weights ? weights.low[g] : 0); c < end; ++c) {
      const n = cells[base + c];
      const taken = weights ? n * weights.w[c] * rate : n * rate;
      block[c] = taken;
      cells[base + c] = Math.max(n - taken, 0);
    }
  }
}

/** Adds a share of `block` where there is weight. */
function addPart(
  into: Float64Array,
  base: number,
  block: Float64Array,
  {group: G, age: A}: Shape,
  weights: Weights | null,
  share: number
): void {
  for (let g = 0; g < G; ++g) {
    const end = g * A + (weights ? weights.high[g] : A);
    for (let c = g * A + (weights ? weights.low[g] : 0); c < end; ++c)
      into[base + c] += block[c] * share;
  }
}

/** block = present × weight × rate. */
function weigh({cells, block}: Scratch, from: number, weights: Weights | null, rate: number): void {
  const base = from * block.length;
  if (!weights) for (let c = 0; c < block.length; ++c) block[c] = cells[base + c] * rate;
  else {
    const {w} = weights;
    for (let c = 0; c < block.length; ++c) block[c] = cells[base + c] * w[c] * rate;
  }
}

/** Takes `block` from the present. */
function takeBlock({cells, block}: Scratch, from: number): void {
  const base = from * block.length;
  for (let c = 0; c < block.length; ++c) cells[base + c] = Math.max(cells[base + c] - block[c], 0);
}

/** Puts the stock back that the bundles before `until` have taken: divides by 1 − what they took of each cell. */
function restore(
  bundles: readonly Bundle[],
  rates: Float64Array,
  until: number,
  block: Float64Array
): void {
  for (let c = 0; c < block.length; ++c) {
    let left = 1;
    for (let b = 0; b < until; ++b) {
      const {weights} = bundles[b];
      left -= rates[b] * (weights ? weights.w[c] : 1);
    }
    block[c] = left > 0 ? block[c] / left : 0;
  }
}

/**
 * Takes from cells that are asked for more than they hold: higher priority first, pro rata among equals. A cell
 * gives at most what it has; the rest is requested of the others again. What nobody can give is not granted.
 */
export function takeScarce(run: ExpectedRun | NoisyRun, t: number, {from, levels}: Source): void {
  const {granted, scratch} = run.workspace;
  const line = t * run.compiled.flows.length;
  for (let l = 0; l < levels.length; ++l) {
    const {flows, bundles} = levels[l];
    for (let k = 0; k < flows.length; ++k)
      scratch.unmet[flows[k].index] = granted[line + flows[k].index];
    let again = true;
    for (let round = 0; again && round < 100; ++round) again = takeRound(run, t, from, bundles);
    for (let k = 0; k < flows.length; ++k)
      granted[line + flows[k].index] -= scratch.unmet[flows[k].index];
  }
}

/** Lets every cell give once what it is asked for and has; says whether much is still unmet. */
function takeRound(
  run: ExpectedRun | NoisyRun,
  t: number,
  from: number,
  bundles: readonly Bundle[]
): boolean {
  const {cells, block, rates} = run.workspace.scratch;
  const base = from * block.length;
  const requested = weighRequests(run, from, bundles);
  if (requested === 0) return false;
  let taken = 0;
  for (let b = 0; b < bundles.length; ++b)
    if (rates[b] !== 0) taken = giveBundle(run, t, from, bundles[b], rates[b], taken);
  for (let c = 0; c < block.length; ++c) {
    const share = Math.min(block[c], 1);
    if (run.ledger) run.ledger.left[t * cells.length + base + c] += cells[base + c] * share;
    cells[base + c] *= 1 - share;
  }
  return requested - taken > 1e-12 * requested;
}

/**
 * Rates of the bundles, and in `block` the share of each cell that all of them request; returns persons requested.
 */
function weighRequests(
  {compiled, workspace}: ExpectedRun | NoisyRun,
  from: number,
  bundles: readonly Bundle[]
): number {
  const {group: G, age: A} = compiled.shape;
  const {cells, block, rates, unmet} = workspace.scratch;
  block.fill(0);
  let requested = 0;
  for (let b = 0; b < bundles.length; ++b) {
    const {weights, flows} = bundles[b];
    const sum = sumOf(unmet, flows);
    const mass = sum > 0 ? massOf(cells, from * G * A, weights, G, A) : 0;
    rates[b] = mass > 1e-300 ? sum / mass : 0;
    if (rates[b] === 0) continue;
    requested += sum;
    for (let c = 0; c < G * A; ++c) block[c] += rates[b] * (weights ? weights.w[c] : 1);
  }
  return requested;
}

/** Gives each flow of a bundle its part of the cells; returns persons given so far. */
function giveBundle(
  {workspace, ledger}: ExpectedRun | NoisyRun,
  t: number,
  from: number,
  {weights, flows}: Bundle,
  rate: number,
  before: number
): number {
  const {cells, block, unmet, arrivals, arrived} = workspace.scratch;
  const B = block.length;
  const sum = sumOf(unmet, flows);
  let taken = before;
  for (let k = 0; k < flows.length; ++k) {
    const {index, to} = flows[k];
    if (!(unmet[index] > 0)) continue;
    const share = (rate * unmet[index]) / sum;
    let got = 0;
    for (let c = 0; c < B; ++c) {
      const fair = block[c] > 1 ? 1 / block[c] : 1;
      const x = cells[from * B + c] * (weights ? weights.w[c] : 1) * share * fair;
      got += x;
      if (to >= 0) arrivals[to * B + c] += x;
      if (to >= 0 && ledger) ledger.entered[t * cells.length + to * B + c] += x;
    }
    if (to >= 0 && got > 0) arrived[to] = 1;
    unmet[index] = Math.max(0, unmet[index] - got);
    taken += got;
  }
  return taken;
}

function sumOf(values: Float64Array, flows: readonly CompiledFlow[]): number {
  let sum = 0;
  for (let k = 0; k < flows.length; ++k) sum += values[flows[k].index];
  return sum;
}
