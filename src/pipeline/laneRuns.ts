import {type Batch, createBatch, laneCount} from "../batch/batch.js";
import {loadLane, storeLane} from "../batch/moveLane.js";
import {runBatch} from "../batch/runBatch.js";
import type {PipelineDraw} from "./pipelineDraw.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Fewer runs than this are made one by one: a batch takes as long for one as for all of its lanes. */
const fewest = 6;

/** Runs of the workforce model side by side. */
export interface LaneRuns {
  /**
   * Brings the model to where `simulate(draws[k])` would: to be called for every k in order. Every {@link laneCount} draws are made together,
   * and then looked at one after the other. False, with nothing done, where they cannot be made so.
   */
  make(draws: readonly PipelineDraw[], k: number): boolean;
}

/** Prepares making runs of the workforce model side by side, in mode totals; the batch is allocated when it is first needed. */
export function laneRuns(model: WorkforceRun): LaneRuns {
  const {workspace, engine, mode} = model;
  const inputs = readAfterRun(model);
  const size = inputs.reduce((sum, {length}) => sum + length, 0);
  let kept = new Float64Array(0);
  let batch: Batch | null | undefined;
  let made = false;
  return {
    make(draws, k) {
      const lane = k % laneCount;
      if (lane === 0) {
        const some = draws.slice(k, k + laneCount);
        made = mode === "totals" && areAlike(some);
        if (made && batch === undefined) batch = createBatch(engine, workspace);
        if (made && batch && kept.length === 0) kept = new Float64Array(laneCount * size);
        made &&= !!batch && makeTogether(model, batch, some, {inputs, kept, size});
      }
      if (!made || !batch) return false;
      restore(inputs, kept, lane * size);
      storeLane(batch, lane, workspace);
      return true;
    }
  };
}

/** Whether draws are enough to be made together, noisy, and of one seed. */
function areAlike(draws: readonly PipelineDraw[]): boolean {
  return draws.length >= fewest && draws.every(({seed, quiet}) => !quiet && seed === draws[0].seed);
}

/** Loads a lane a draw, keeps its inputs, and runs the batch; lanes that are left repeat the last. */
function makeTogether(
  model: WorkforceRun,
  batch: Batch,
  draws: readonly PipelineDraw[],
  {inputs, kept, size}: {inputs: readonly Float64Array[]; kept: Float64Array; size: number}
): boolean {
  let fits = true;
  for (let lane = 0; lane < laneCount; ++lane) {
    const {run, processRun = run} = draws[Math.min(lane, draws.length - 1)];
    if (lane < draws.length) {
      model.writeDraw(draws[lane]);
      keep(inputs, kept, lane * size);
    }
    fits = loadLane(batch, lane, processRun) && fits;
  }
  return fits && runBatch(batch, draws[0].seed);
}

/** Arrays of the inputs, and of the engine's slots, that are read again once a run is made, besides the workspace. */
function readAfterRun({
  layout,
  startValues,
  start,
  drivers,
  training,
  schools,
  requests,
  engine
}: WorkforceRun): readonly Float64Array[] {
  const {quantity, people, candidates, passes, first, stay} = training;
  const spreads = ["award", "arrival", "graduate"].map((name) => engine.slot(`spread.${name}`));
  return [
    ...[layout.table.values, startValues, start.cells, drivers.employed, schools.certificates],
    ...[quantity, people, candidates, passes, first, stay],
    ...[requests.first, requests.upgrades, requests.eligible],
    ...[engine.slot("outMigration"), ...spreads]
  ];
}

function keep(arrays: readonly Float64Array[], kept: Float64Array, from: number): void {
  let at = from;
  for (let i = 0; i < arrays.length; ++i) {
    kept.set(arrays[i], at);
    at += arrays[i].length;
  }
}

function restore(arrays: readonly Float64Array[], kept: Float64Array, from: number): void {
  let at = from;
  for (let i = 0; i < arrays.length; ++i) {
    arrays[i].set(kept.subarray(at, at + arrays[i].length));
    at += arrays[i].length;
  }
}
