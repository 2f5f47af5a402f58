import type {Source} from "../engine/flowOrder.js";
import {takeScarce} from "../engine/takeFrom.js";
import {type Batch, tableOf, laneCount as W} from "./batch.js";

/** Numbers of a lane that go through the workspace of single runs and back: from index `from` on. */
interface Copied {
  slab: Float64Array;
  array: Float64Array;
  from: number;
  length: number;
}

/** Takes from cells of lanes that are asked for more than they hold, one lane after the other. */
export function takeScarceLanes(
  batch: Batch,
  t: number,
  source: Source,
  lanes: readonly number[]
): void {
  if (lanes.length === 0) return;
  const copied = copiedOf(batch, t, source);
  for (const lane of lanes) takeLane(batch, t, source, copied, lane);
}

function takeLane(
  batch: Batch,
  t: number,
  source: Source,
  copied: readonly Copied[],
  lane: number
): void {
  const {compiled, single, engine, arrived} = batch;
  const block = compiled.shape.group * compiled.shape.age;
  single.scratch.cells.fill(0, source.from * block, (source.from + 1) * block);
  for (const {slab, array, from, length} of copied)
    for (let c = from; c < from + length; ++c) array[c] = slab[c * W + lane];
  takeWeights(batch, source, lane);
  takeScarce(
    {
      compiled,
      parts: engine.parts,
      workspace: single,
      number: 0,
      ledger: null,
      random: null,
      whole: false,
      totals: false
    },
    t,
    source
  );
  for (const {slab, array, from, length} of copied)
    for (let c = from; c < from + length; ++c) slab[c * W + lane] = array[c];
  single.scratch.arrived.forEach((any, state) => {
    if (any) arrived[state] = 1;
  });
  single.scratch.arrived.fill(0);
}

/** The cells of the source where anybody is, who waits there for the states its flows lead to, and what these were granted. */
function copiedOf(batch: Batch, t: number, source: Source): Copied[] {
  const {compiled, single, slabs, occupied} = batch;
  const {group: G, age: A} = compiled.shape;
  const {cells, arrivals} = single.scratch;
  const flows = source.levels.flatMap((level) => level.flows);
  const states = [...new Set(flows.map(({to}) => to))].filter((to) => to >= 0);
  const line = t * compiled.flows.length;
  const copied = flows.map(({index}) => ({
    slab: slabs.granted,
    array: single.granted,
    from: line + index,
    length: 1
  }));
  for (let g = 0; g < G; ++g) {
    const row = source.from * G + g;
    const low = occupied.low[row];
    const length = occupied.high[row] - low;
    if (length <= 0) continue;
    copied.push({slab: slabs.cells, array: cells, from: row * A + low, length});
    for (const to of states)
      copied.push({slab: slabs.arrivals, array: arrivals, from: (to * G + g) * A + low, length});
  }
  return copied;
}

/** Gives the compiled weights those of the lane; whoever runs the engine next derives them again. */
function takeWeights(batch: Batch, {bundles}: Source, lane: number): void {
  for (const {weights} of bundles) {
    if (!weights) continue;
    const lanes = batch.weights.get(weights);
    const values = tableOf(batch, weights.w);
    let same = true;
    for (let c = 0; c < weights.w.length && same; ++c) same = weights.w[c] === values[c * W + lane];
    if (same) continue;
    for (let c = 0; c < weights.w.length; ++c) weights.w[c] = values[c * W + lane];
    if (lanes) weights.low.set(lanes.low);
    if (lanes) weights.high.set(lanes.high);
    // Its share and largest weight are those of another lane.
    weights.most = 0;
    weights.dirty = true;
  }
}
