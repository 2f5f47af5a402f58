import {type Batch, createBatch, laneCount} from "../batch/batch.js";
import {loadLane, storeLane} from "../batch/moveLane.js";
import {runBatch} from "../batch/runBatch.js";
import type {MortalityTable} from "../project/project.js";
import type {CertifiedResidents} from "./certifiedResidents.js";
import {type LaneInnovations, laneInnovations} from "./laneInnovations.js";
import {type LaneResidents, laneResidents, residentsRoom} from "./laneResidents.js";
import type {PipelineDraw} from "./pipelineDraw.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Fewer runs than this are made one by one: a batch takes as long for one as for all of its lanes. */
const fewest = 6;

/** Runs of the workforce model side by side. */
export interface LaneRuns {
  /**
   * Brings the model to where `simulate(draws[k])` would, and its residents to where they follow: to be called for every k in order. Every {@link laneCount} draws are made together,
   * and then looked at one after the other. False, with nothing done, where they cannot be made so.
   */
  make(draws: readonly PipelineDraw[], k: number): boolean;
}

/**
 * Prepares making runs of the workforce model side by side, in mode totals; the batch is allocated when it is first needed.
 *
 * @param model - whose runs are made
 * @param residents - who follow them; null: nobody asks
 * @param mortality - of the residents
 */
export function laneRuns(
  model: WorkforceRun,
  residents: CertifiedResidents | null,
  mortality: MortalityTable
): LaneRuns {
  const inputs = readAfterRun(model);
  const size = inputs.reduce((sum, {length}) => sum + length, 0);
  const kept = new Float64Array(laneCount * size);
  let together: Together | null | undefined;
  let made = false;
  return {
    make(draws, k) {
      const lane = k % laneCount;
      if (lane === 0) {
        const some = draws.slice(k, k + laneCount);
        made = model.mode === "totals" && areAlike(some);
        if (made && together === undefined) together = prepare(model, residents, mortality);
        made &&= !!together && makeTogether(model, together, some, {inputs, kept, size});
      }
      if (!made || !together) return false;
      restore(inputs, kept, lane * size);
      storeLane(together.batch, lane, model.workspace);
      together.residents?.read(lane);
      return true;
    }
  };
}

/** A batch, and the residents of its runs. */
interface Together {
  batch: Batch;
  innovations: LaneInnovations;
  residents: LaneResidents | null;
}

function prepare(
  model: WorkforceRun,
  residents: CertifiedResidents | null,
  mortality: MortalityTable
): Together | null {
  const room = residents ? residentsRoom(model) : 0;
  const batch = createBatch(model.engine, model.workspace, room);
  return (
    batch && {
      batch,
      innovations: laneInnovations(batch, model.layout),
      residents: residents && laneResidents(batch, model, residents, mortality)
    }
  );
}

/** Whether draws are enough to be made together, noisy, and of one seed. */
function areAlike(draws: readonly PipelineDraw[]): boolean {
  return draws.length >= fewest && draws.every(({seed, quiet}) => !quiet && seed === draws[0].seed);
}

/** Loads a lane a draw, keeps its inputs, and runs the batch; lanes that are left repeat the last. */
function makeTogether(
  model: WorkforceRun,
  together: Together,
  draws: readonly PipelineDraw[],
  {inputs, kept, size}: {inputs: readonly Float64Array[]; kept: Float64Array; size: number}
): boolean {
  const {batch, residents} = together;
  const moved = innovate(model, together, draws);
  let fits = true;
  for (let lane = 0; lane < laneCount; ++lane) {
    const {run, processRun = run} = draws[Math.min(lane, draws.length - 1)];
    if (lane < draws.length) {
      model.writeDraw(moved[lane]);
      keep(inputs, kept, lane * size);
    }
    fits = loadLane(batch, lane, processRun) && (residents?.load(lane) ?? true) && fits;
  }
  const done = fits && runBatch(batch, draws[0].seed, residents?.begin);
  if (done) residents?.follow();
  return done;
}

/** The draws with the innovations of their drivers drawn all at once, where none adds to its own. */
function innovate(
  {noisy}: WorkforceRun,
  {innovations}: Together,
  draws: readonly PipelineDraw[]
): readonly PipelineDraw[] {
  if (!noisy || draws.some(({shift}) => shift)) return draws;
  const runs = Array.from({length: laneCount}, (_, lane) => {
    const {run, driverRun = run} = draws[Math.min(lane, draws.length - 1)];
    return driverRun;
  });
  const drawn = innovations(draws[0].seed, runs);
  return draws.map(({theta, seed, run, driverRun, pace}, lane) => ({
    theta,
    seed,
    run,
    driverRun,
    pace,
    shift: drawn[lane],
    quiet: true
  }));
}

/** Arrays of the inputs that are read again once a run is made, besides the workspace. */
function readAfterRun({
  layout,
  drivers,
  training,
  schools,
  requests
}: WorkforceRun): readonly Float64Array[] {
  return [
    ...[layout.table.values, drivers.employed, schools.certificates],
    ...[training.quantity, training.passes, training.stay],
    ...[requests.first, requests.upgrades]
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
