import {deriveTables} from "../engine/compiledModel.js";
import {loadStart} from "../engine/start.js";
import type {Workspace} from "../engine/workspace.js";
import {type Batch, laneCount} from "./batch.js";

/**
 * Takes the numbers that the engine's slots now hold into a lane of a batch; false where they do not go with those of lane 0, which is
 * loaded first.
 *
 * @param run - number of the run
 * @throws RangeError if a slot holds what no model may
 */
export function loadLane(batch: Batch, lane: number, run: number): boolean {
  const {compiled, engine, single, slabs, tables, runs} = batch;
  deriveTables(compiled, engine.parts);
  if (!fitsKind(batch, lane)) return false;
  runs[lane] = run;
  for (const [array, slab] of tables) scatter(array, slab, lane);
  loadStart(compiled.start, compiled.shape, single.scratch.cells, false);
  scatter(single.scratch.cells, slabs.cells, lane);
  takeWeights(batch, lane);
  return true;
}

function scatter(from: Float64Array, slab: Float64Array, lane: number): void {
  for (let k = 0, at = lane; k < from.length; ++k, at += laneCount) slab[at] = from[k];
}

function gather(slab: Float64Array, lane: number, into: Float64Array): void {
  for (let k = 0, at = lane; k < into.length; ++k, at += laneCount) into[k] = slab[at];
}

/** Notes what decides how the cells are gone through, or compares it. */
function fitsKind({compiled, kind}: Batch, lane: number): boolean {
  const {scheduled, weights, programmes, regroup} = compiled;
  let at = 0;
  let fits = true;
  const meet = (values: Int32Array | Float64Array) => {
    for (let k = 0; k < values.length; ++k, ++at)
      if (lane === 0) kind[at] = values[k];
      else if (kind[at] !== values[k]) fits = false;
  };
  for (const {low, high} of scheduled) {
    meet(low);
    meet(high);
  }
  for (const {duration} of programmes) meet(duration.values);
  const taking = new Set(
    compiled.stages.flatMap(({sources}) => sources.map(({bundles}) => bundles[0].weights))
  );
  for (const each of weights) if (taking.has(each)) meet(each.low);
  if (regroup) meet(Int32Array.of(regroup.links));
  return fits;
}

/** Widens the ages with weight to those of this lane. */
function takeWeights({weights}: Batch, lane: number): void {
  for (const [{low, high, most}, all] of weights) {
    all.most[lane] = most;
    for (let g = 0; g < low.length; ++g) {
      all.low[g] = lane === 0 ? low[g] : Math.min(all.low[g], low[g]);
      all.high[g] = lane === 0 ? high[g] : Math.max(all.high[g], high[g]);
    }
  }
}

/** Writes what the run of a lane gave into a workspace, as `run` would have. */
export function storeLane({slabs}: Batch, lane: number, workspace: Workspace): void {
  gather(slabs.stocks, lane, workspace.stocks);
  gather(slabs.exits, lane, workspace.exits);
  gather(slabs.moves, lane, workspace.moves);
  gather(slabs.regrouped, lane, workspace.regrouped);
  gather(slabs.requested, lane, workspace.requested);
  gather(slabs.granted, lane, workspace.granted);
  gather(slabs.content, lane, workspace.content);
  gather(slabs.completers, lane, workspace.completers);
  gather(slabs.dropOuts, lane, workspace.dropOuts);
}
