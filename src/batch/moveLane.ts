import {deriveOthers} from "../engine/compiledModel.js";
import {loadStart} from "../engine/start.js";
import type {Workspace} from "../engine/workspace.js";
import {type Batch, laneCount, results} from "./batch.js";
import {empty, widenToStart} from "./occupiedAges.js";

/**
 * Takes the numbers that the engine's slots now hold into a lane of a batch; false where they do not go with those of lane 0, which is
 * loaded first.
 *
 * @param run - number of the run
 * @throws RangeError if a slot holds what no model may
 */
export function loadLane(batch: Batch, lane: number, run: number): boolean {
  const {compiled, engine, single, entering, runs, arrays} = batch;
  deriveOthers(compiled, engine.parts);
  if (!fitsKind(batch, lane)) return false;
  runs[lane] = run;
  let at = takeWeights(batch, lane);
  for (const array of arrays.written) at = copy(array, entering, at);
  loadStart(compiled.start, compiled.shape, single.scratch.cells, false);
  if (lane === 0) empty(batch);
  widenToStart(batch, single.scratch.cells);
  entering.set(single.scratch.cells, at);
  return true;
}

/** Copies an array to a place of another; returns where it ends. Most are short, which a loop copies sooner. */
function copy(from: Float64Array, to: Float64Array, at: number): number {
  if (from.length > 64) to.set(from, at);
  else for (let k = 0; k < from.length; ++k) to[at + k] = from[k];
  return at + from.length;
}

/** Notes what decides how the cells are gone through, or compares it. */
function fitsKind({compiled, kind, taking}: Batch, lane: number): boolean {
  const {scheduled, programmes, regroup} = compiled;
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
  for (const {low} of taking) meet(low);
  if (regroup) meet(Int32Array.of(regroup.links));
  return fits;
}

/** Takes in weights that are not those that the lane has, and widens the ages with weight to those of this lane; returns where what follows them stands. */
function takeWeights(batch: Batch, lane: number): number {
  const {weights, entering} = batch;
  let at = lane * (entering.length / laneCount);
  for (const [{low, high, most, w, share, version}, all] of weights) {
    if (all.version[lane] !== version) {
      entering.set(w, at);
      entering.set(share, at + w.length);
      all.version[lane] = version;
      batch.weighed = true;
    }
    at += 2 * w.length;
    all.most[lane] = most;
    for (let g = 0; g < low.length; ++g) {
      all.low[g] = lane === 0 ? low[g] : Math.min(all.low[g], low[g]);
      all.high[g] = lane === 0 ? high[g] : Math.max(all.high[g], high[g]);
    }
  }
  return at;
}

/** Writes what the run of a lane gave into a workspace, as `run` would have. */
export function storeLane({leaving}: Batch, lane: number, workspace: Workspace): void {
  let at = lane * (leaving.length / laneCount);
  for (const name of results) {
    const {length} = workspace[name];
    workspace[name].set(leaving.subarray(at, at + length));
    at += length;
  }
}
