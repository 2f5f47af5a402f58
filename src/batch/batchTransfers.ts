import {normalShare} from "../engine/drawWay.js";
import {markEntrants} from "../engine/entrants.js";
import type {CompiledFlow} from "../engine/flow.js";
import type {Adjustment, Source} from "../engine/flowOrder.js";
import {streams} from "../engine/streams.js";
import type {Weights} from "../engine/weights.js";
import {addressOf, type Batch, type LaneWeights, tableOf, laneCount as W} from "./batch.js";
import {drawNormals} from "./drawNormals.js";
import {eachOccupied, sumRow, sumState, widen, widenTo} from "./occupiedAges.js";
import {takeScarceLanes} from "./takeScarceLanes.js";

/** Lets people from outside in, as the engine's `applyEntries`. */
export function applyEntries(
  batch: Batch,
  t: number,
  flows: readonly CompiledFlow[],
  into: Float64Array
): void {
  const {compiled, kernels, slabs, stride, entrants} = batch;
  const {group: G, age: A} = compiled.shape;
  for (let k = 0; k < flows.length; ++k) {
    const {index, to, weights} = flows[k];
    if (!weights) continue;
    const at = (t * compiled.flows.length + index) * W;
    let anybody = false;
    for (let w = 0; w < W; ++w) anybody ||= slabs.granted[at + w] > 0;
    if (!anybody) continue;
    const {low, high} = agesOf(batch, weights);
    const share = tableOf(batch, weights.share);
    const persons = slabs.granted.byteOffset + at * 8;
    for (let g = 0; g < G; ++g) {
      if (low[g] >= high[g]) continue;
      const first = g * A + low[g];
      markEntrants(entrants, to, first, g * A + high[g]);
      widen(batch, to * G + g, low[g], high[g]);
      const cells = addressOf(batch, into, to * G * A + first);
      kernels.addCells(cells, addressOf(batch, share, first), persons, (high[g] - low[g]) * stride);
    }
  }
}

function agesOf({weights}: Batch, of: Weights): LaneWeights {
  const found = weights.get(of);
  if (!found) throw new RangeError("invalid weights; not of the batch's model");
  return found;
}

/** Lets who moved join the present. */
export function joinArrivals(batch: Batch): void {
  const {kernels, slabs, arrived} = batch;
  const apart = slabs.arrivals.byteOffset - slabs.cells.byteOffset;
  for (let i = 0; i < arrived.length; ++i) {
    if (arrived[i] === 0) continue;
    arrived[i] = 0;
    eachOccupied(batch, slabs.cells, i, (cells, span) =>
      kernels.joinCells(cells, cells + apart, span)
    );
  }
}

/** Lets who survived half a step since entering join the present. */
export function joinEntrants(batch: Batch): void {
  const {compiled, kernels, slabs, stride, entrants} = batch;
  const block = compiled.shape.group * compiled.shape.age;
  const {expected, entrantsFrom, entrantsEnd} = entrants;
  for (let i = 0; i < expected.length; ++i) {
    if (expected[i] === 0) continue;
    const first = i * block + entrantsFrom[i];
    const span = (entrantsEnd[i] - entrantsFrom[i]) * stride;
    kernels.joinCells(
      addressOf(batch, slabs.cells, first),
      addressOf(batch, slabs.incoming, first),
      span
    );
  }
}

/** Carries out the transfers of step t, stage by stage, as the engine's `applyTransfers`. */
export function applyTransfers(batch: Batch, t: number): void {
  for (const {sources, adjustments} of batch.compiled.stages) {
    for (const source of sources) move(batch, t, source);
    for (const adjustment of adjustments) adjust(batch, t, adjustment);
    joinArrivals(batch);
  }
}

/** Takes what a source's flows were granted, and records who moved to a state or left. */
function move(batch: Batch, t: number, source: Source): void {
  const {shape, flows: all, exitNames} = batch.compiled;
  const {granted, moves, exits} = batch.slabs;
  const S = shape.state;
  const {from, bundles} = source;
  take(batch, t, source);
  for (const {index, to, exit} of bundles[0].flows) {
    const at = (t * all.length + index) * W;
    const moved = to >= 0 && from !== to;
    if (!moved && exit < 0) continue;
    const into = (moved ? (t * S + from) * S + to : (t * exitNames.length + exit) * S + from) * W;
    const slab = moved ? moves : exits;
    for (let w = 0; w < W; ++w) slab[into + w] += granted[at + w];
  }
}

/**
 * Goes over the ages with weight of a state's block at which anybody of the source is: address of the cells, first of them in the block,
 * bytes. They begin and end in twos from the first with weight on, so that sums of two stay the same.
 */
function eachRow(
  batch: Batch,
  {slab, state, from}: {slab: Float64Array; state: number; from: number},
  {low, high}: LaneWeights,
  each: (cells: number, first: number, span: number) => void
): void {
  const {compiled, occupied, stride} = batch;
  const {group: G, age: A} = compiled.shape;
  for (let g = 0; g < G; ++g) {
    const row = from * G + g;
    const first = low[g] + (Math.max(0, occupied.low[row] - low[g]) & ~1);
    const end = Math.min(high[g], low[g] + ((occupied.high[row] - low[g] + 1) & ~1));
    if (first >= end) continue;
    const place = g * A + first;
    each(addressOf(batch, slab, state * G * A + place), place, (end - first) * stride);
  }
}

/** Takes what the flows of a source were granted from its cells; lanes that ask for more than there is go one by one. */
function take(batch: Batch, t: number, source: Source): void {
  const {kernels, slabs, destinations, compiled} = batch;
  const {group: G} = compiled.shape;
  const {from, bundles} = source;
  const {weights, flows} = bundles[0];
  if (!weights) return;
  const ages = agesOf(batch, weights);
  const table = tableOf(batch, weights.w);
  const w = (first: number) => addressOf(batch, table, first);
  const block = (first: number) => addressOf(batch, slabs.block, first);
  const [sums, rate] = [slabs.sums.byteOffset, slabs.rate.byteOffset];
  sumGranted(batch, t, flows, slabs.persons);
  slabs.sums.fill(0);
  const own = {slab: slabs.cells, state: from, from};
  eachRow(batch, own, ages, (cells, first, span) =>
    kernels.sumProducts(cells, w(first), sums, span)
  );
  const scarce = findRates(batch, ages.most);
  eachRow(batch, own, ages, (cells, first, span) =>
    kernels.takeCells(cells, w(first), rate, block(first), span)
  );
  for (const {to, flows: leading} of destinations.get(source) ?? []) {
    for (let g = 0; g < G; ++g) widenTo(batch, to * G + g, from * G + g);
    if (!shareOf(batch, t, leading)) continue;
    batch.arrived[to] = 1;
    const share = slabs.share.byteOffset;
    eachRow(batch, {slab: slabs.arrivals, state: to, from}, ages, (waiting, first, span) =>
      kernels.addCells(waiting, block(first), share, span)
    );
  }
  takeScarceLanes(batch, t, source, scarce);
}

/** Rates at which lanes take, by what they were granted (`persons`) and the mass (`sums`); returns the lanes that ask for too much, whose rate is 0. */
function findRates({slabs}: Batch, most: Float64Array | null): number[] {
  const {persons, sums, rate} = slabs;
  const scarce: number[] = [];
  for (let w = 0; w < W; ++w) {
    rate[w] = 0;
    if (!(persons[w] > 0)) continue;
    const mass = sums[w] + sums[W + w];
    const asked = mass > 0 ? persons[w] / mass : Infinity;
    if (asked * (most ? most[w] : 1) <= 1) rate[w] = asked;
    else scarce.push(w);
  }
  return scarce;
}

/** Σ granted over flows, by lane. */
function sumGranted(
  {compiled, slabs}: Batch,
  t: number,
  flows: readonly CompiledFlow[],
  out: Float64Array
): void {
  out.fill(0);
  for (const {index} of flows) {
    const at = (t * compiled.flows.length + index) * W;
    for (let w = 0; w < W; ++w) out[w] += slabs.granted[at + w];
  }
}

/** Share of what was taken that these flows get, by lane; whether anybody gets any. */
function shareOf(batch: Batch, t: number, flows: readonly CompiledFlow[]): boolean {
  const {persons, rate, share} = batch.slabs;
  sumGranted(batch, t, flows, share);
  let anybody = false;
  for (let w = 0; w < W; ++w) {
    const goes = rate[w] > 0 && share[w] > 0;
    share[w] = goes ? share[w] / persons[w] : 0;
    anybody ||= goes;
  }
  return anybody;
}

/** Adds persons to a state in proportion to those present, or takes them out, each lane as its amount says. */
function adjust(batch: Batch, t: number, {flow, sign, source, state}: Adjustment): void {
  const {compiled, kernels, slabs} = batch;
  const {granted, persons, sums, mass, rate} = slabs;
  const at = (t * compiled.flows.length + flow.index) * W;
  sumState(batch, state, sums.byteOffset);
  sums.fill(0, W);
  for (let w = 0; w < W; ++w) persons[w] = -granted[at + w] * sign;
  const scarce = findRates(batch, null);
  for (let w = 0; w < W; ++w) {
    const added = -persons[w];
    const comes = added > 0 && sums[w] > 1e-200;
    persons[w] = comes ? added : 0;
    mass[w] = comes ? sums[w] : 1;
    if (added > 0 && !comes) granted[at + w] = sign * 0;
  }
  eachOccupied(batch, slabs.cells, state, (cells, span) =>
    kernels.adjustCells(cells, persons.byteOffset, mass.byteOffset, rate.byteOffset, span)
  );
  const {group: G} = compiled.shape;
  for (const {to} of scarce.length > 0 ? source.bundles[0].flows : [])
    for (let g = 0; g < G && to >= 0; ++g) widenTo(batch, to * G + g, state * G + g);
  for (const lane of scarce) granted[at + lane] *= -sign;
  takeScarceLanes(batch, t, source, scarce);
  for (const lane of scarce) granted[at + lane] *= -sign;
}

/** Moves people between groups at the end of a step, as the engine's `applyRegrouping` in mode totals. */
export function applyRegrouping(batch: Batch, t: number): void {
  const {compiled, kernels, slabs, stride, occupied} = batch;
  const {regroup, shape} = compiled;
  if (!regroup) return;
  const {state: S, group: G, age: A} = shape;
  const {p, stepAt, stateAt, linkFrom, linkTo, links} = regroup;
  const shares = tableOf(batch, p);
  for (let l = 0; l < links; ++l)
    for (let i = 0; i < S; ++i) {
      const [from, to] = [linkFrom[l], linkTo[l]];
      const row = i * G + from;
      const source = row * A;
      const line = (stepAt[t] + stateAt[i]) * G * G + from * G + to;
      drawNormals(batch, t, streams.regrouping, source, 1);
      sumRow(batch, row, slabs.sums.byteOffset);
      for (let w = 0; w < W; ++w) {
        const q = shares[line * W + w];
        const n = slabs.sums[w];
        const noisy = q > 0 && q < 1 && n > 0;
        slabs.share[w] = noisy ? normalShare(n, q, slabs.normals[w]) / n : q;
      }
      widenTo(batch, i * G + to, row);
      const {low, high} = occupied;
      const cells = addressOf(batch, slabs.cells, source + low[row]);
      const target = addressOf(batch, slabs.cells, (i * G + to) * A + low[row]);
      const total = addressOf(batch, slabs.regrouped, (t * G + from) * G + to);
      const span = Math.max(0, high[row] - low[row]) * stride;
      kernels.moveCells(cells, target, slabs.share.byteOffset, total, span);
    }
}
