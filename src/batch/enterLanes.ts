import {deriveWeights, type Weights} from "../engine/weights.js";
import {type Batch, type LaneWeights, tableOf, laneCount as W} from "./batch.js";
import {empty, widen} from "./occupiedAges.js";

/** Takes in what was written into the slots of a batch; false where its lanes do not go together, or hold what `run` refuses. */
export function enterLanes(batch: Batch): boolean {
  if (batch.weighed) takeWeights(batch);
  return batch.together && findScheduled(batch) && takeStart(batch);
}

/** Derives the weights of all lanes from their spreads; ages that any lane's people are taken from begin in all lanes with the same. */
function takeWeights(batch: Batch): void {
  const {compiled, weights, taking} = batch;
  batch.together = true;
  for (const [each, lanes] of weights) {
    const own = ofOneLane(each);
    for (let lane = 0; lane < W; ++lane) {
      const {values} = own.table;
      for (let k = 0; k < values.length; ++k) values[k] = lanes.values[k * W + lane];
      own.most = 0;
      deriveWeights(own, "spread", compiled.shape);
      storeWeights(batch, {each, lanes, own}, lane);
      if (taking.includes(each) && own.low.some((low, g) => low !== lanes.low[g]))
        batch.together = false;
    }
  }
  batch.weighed = false;
}

/** Room for the weights of one lane. */
function ofOneLane({table, w, share, low, high, ...rest}: Weights): Weights {
  return {
    ...rest,
    table: {...table, values: table.values.slice()},
    w: w.slice(),
    share: share.slice(),
    low: low.slice(),
    high: high.slice()
  };
}

/** Stores the weights of one lane, and widens the ages with weight to those of this lane. */
function storeWeights(
  batch: Batch,
  {each, lanes, own}: {each: Weights; lanes: LaneWeights; own: Weights},
  lane: number
): void {
  const [w, share] = [tableOf(batch, each.w), tableOf(batch, each.share)];
  for (let c = 0; c < own.w.length; ++c) {
    w[c * W + lane] = own.w[c];
    share[c * W + lane] = own.share[c];
  }
  lanes.most[lane] = own.most;
  for (let g = 0; g < own.low.length; ++g) {
    lanes.low[g] = lane === 0 ? own.low[g] : Math.min(lanes.low[g], own.low[g]);
    lanes.high[g] = lane === 0 ? own.high[g] : Math.max(lanes.high[g], own.high[g]);
  }
}

/** Finds the ages at which people leave by schedule; false where they differ between lanes, or a share is none. */
function findScheduled(batch: Batch): boolean {
  const {compiled, scheduled, stepTables} = batch;
  const [{table, step, state}] = compiled.scheduled;
  const {shape} = compiled;
  const shares = stepTables.scheduled;
  for (let t = 0; t < (step ? shape.step : 1); ++t)
    for (let i = 0; i < (state ? shape.state : 1); ++i) {
      const at = t * table.step + i * table.state;
      const row = t * step + i * state;
      const {low, high} = occupiedOf(shares, at, shape.age);
      scheduled.low[row] = low;
      scheduled.high[row] = high;
      for (let k = (at + low) * W; k < (at + high) * W; ++k)
        if (!(shares[k] >= 0 && shares[k] <= 1)) return false;
      if (low < high && inLanes(shares, at + low) + inLanes(shares, at + high - 1) < 2 * W)
        return false;
    }
  return true;
}

/** Of so many ages of a row, from an index on, those at which any lane's number is not 0. */
function occupiedOf(
  values: Float64Array,
  index: number,
  ages: number
): {low: number; high: number} {
  const [begin, end] = [index * W, (index + ages) * W];
  let [first, last] = [begin, end];
  while (last > begin && values[last - 1] === 0) --last;
  while (first < last && values[first] === 0) ++first;
  if (last === begin) return {low: 0, high: 0};
  return {low: Math.floor((first - begin) / W), high: Math.ceil((last - begin) / W)};
}

/** In how many lanes a number is not 0. */
function inLanes(values: Float64Array, index: number): number {
  let count = 0;
  for (let k = index * W; k < (index + 1) * W; ++k) if (values[k] !== 0) ++count;
  return count;
}

/** Puts the people of the start into the cells, and finds the ages at which anybody is; false where a number is none of people. */
function takeStart(batch: Batch): boolean {
  const {slabs, compiled, start} = batch;
  const {age: A} = compiled.shape;
  slabs.cells.set(start);
  empty(batch);
  for (let row = 0; row * A * W < start.length; ++row) {
    const {low, high} = occupiedOf(start, row * A, A);
    for (let k = (row * A + low) * W; k < (row * A + high) * W; ++k)
      if (!(start[k] >= 0 && start[k] < Infinity)) return false;
    widen(batch, row, low, high);
  }
  return true;
}
