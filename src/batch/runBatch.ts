import {forgetEntrants} from "../engine/entrants.js";
import {addressOf, type Batch, laneCount as W} from "./batch.js";
import {applyExits, sumFlatHazards} from "./batchExits.js";
import {
  advanceProgrammes,
  applyLimits,
  completeProgrammes,
  requestFlows,
  startProgrammes
} from "./batchFlows.js";
import {
  applyEntries,
  applyRegrouping,
  applyTransfers,
  joinArrivals,
  joinEntrants
} from "./batchTransfers.js";
import {deriveLanes} from "./deriveLanes.js";
import {enterLanes} from "./enterLanes.js";
import {growOlder, sumState} from "./occupiedAges.js";

/**
 * Makes the runs of all lanes in mode totals, to the same bits as `run` one after the other.
 *
 * @param batch - with the numbers of every lane in its slots, and of their runs
 * @param seed - of the runs
 * @param begun - called when the start stands in the cells
 * @returns false where a lane met what `run` refuses, or lanes do not go together; then nothing that was written means anything
 */
export function runBatch(batch: Batch, seed: number, begun?: () => void): boolean {
  const {compiled, slabs, entrants, arrived} = batch;
  batch.seed = seed;
  batch.regular = true;
  if (!enterLanes(batch)) return false;
  slabs.one.fill(1);
  deriveLanes(batch);
  for (const name of ["exits", "moves", "regrouped", "requested", "granted"] as const)
    slabs[name].fill(0);
  slabs.arrivals.fill(0);
  slabs.incoming.fill(0);
  arrived.fill(0);
  forgetEntrants(entrants);
  startProgrammes(batch);
  record(batch, 0);
  begun?.();
  for (let t = 0; t < compiled.shape.step && batch.regular; ++t) {
    step(batch, t);
    record(batch, t + 1);
  }
  return batch.regular;
}

/** One step, in the order of the engine's `step`. */
function step(batch: Batch, t: number): void {
  const {compiled, slabs, entrants} = batch;
  requestFlows(batch, t);
  completeProgrammes(batch, t);
  applyLimits(batch, t, compiled.capacityLimits);
  applyEntries(batch, t, compiled.entries.start, slabs.cells);
  forgetEntrants(entrants);
  sumFlatHazards(batch, t);
  applyExits(batch, t, false);
  joinArrivals(batch);
  applyLimits(batch, t, compiled.stockLimits);
  applyTransfers(batch, t);
  applyEntries(batch, t, compiled.entries.middle, slabs.incoming);
  applyExits(batch, t, true);
  joinEntrants(batch);
  forgetEntrants(entrants);
  joinArrivals(batch);
  applyRegrouping(batch, t);
  applyAgeing(batch, t);
  growOlder(batch);
  advanceProgrammes(batch, t);
  applyEntries(batch, t, compiled.entries.end, slabs.cells);
  forgetEntrants(entrants);
}

/** Moves all rows up by one cell, then puts right what crossed from one row into the next. */
function applyAgeing({compiled, slabs}: Batch, t: number): void {
  const {open, shape, exitNames, aged} = compiled;
  const {state: S, group: G, age: A} = shape;
  const {cells, exits, persons: past} = slabs;
  const rows = S * G;
  const line = (t * exitNames.length + aged) * S;
  past.set(cells.subarray((rows * A - 1) * W, rows * A * W));
  cells.copyWithin(W, 0, (rows * A - 1) * W);
  for (let row = rows - 1; row >= 0; --row) {
    const first = row * A * W;
    const last = (row * A + A - 1) * W;
    const out = (line + Math.floor(row / G)) * W;
    for (let w = 0; w < W; ++w) {
      if (open) cells[last + w] += past[w];
      else exits[out + w] += past[w];
      past[w] = cells[first + w];
      cells[first + w] = 0;
    }
  }
}

/** Records the stocks of an instant. */
function record(batch: Batch, instant: number): void {
  const {compiled, slabs} = batch;
  const {state: S} = compiled.shape;
  for (let i = 0; i < S; ++i) {
    const at = instant * S + i;
    sumState(batch, i, addressOf(batch, slabs.stocks, at));
    for (let k = at * W; k < (at + 1) * W; ++k)
      if (!(slabs.stocks[k] >= 0 && slabs.stocks[k] < Infinity)) batch.regular = false;
  }
}
