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

/** Takes from cells of one lane that are asked for more than they hold, as a run by itself does. */
export function takeScarceLane(batch: Batch, t: number, source: Source, lane: number): void {
  const {compiled, single, engine, arrived} = batch;
  const copied = copiedOf(batch, t, source);
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

/** The cells of the source, who waits for the states its flows lead to, and what these were granted. */
function copiedOf({compiled, single, slabs}: Batch, t: number, source: Source): Copied[] {
  const block = compiled.shape.group * compiled.shape.age;
  const {cells, arrivals} = single.scratch;
  const flows = source.levels.flatMap((level) => level.flows);
  const states = [...new Set(flows.map(({to}) => to))].filter((to) => to >= 0);
  const line = t * compiled.flows.length;
  return [
    {slab: slabs.cells, array: cells, from: source.from * block, length: block},
    ...states.map((to) => ({
      slab: slabs.arrivals,
      array: arrivals,
      from: to * block,
      length: block
    })),
    ...flows.map(({index}) => ({
      slab: slabs.granted,
      array: single.granted,
      from: line + index,
      length: 1
    }))
  ];
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
