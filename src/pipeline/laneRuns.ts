import {type Batch, createBatch, laneCount} from "../batch/batch.js";
import {laneSlot} from "../batch/laneSlot.js";
import {runBatch} from "../batch/runBatch.js";
import type {MortalityTable} from "../project/project.js";
import type {ResidentTotals} from "./certifiedResidents.js";
import type {InputSlots} from "./inputSlots.js";
import {type LaneInnovations, laneInnovations} from "./laneInnovations.js";
import {type LaneResidents, laneResidents, residentsRoom} from "./laneResidents.js";
import type {PipelineDraw} from "./pipelineDraw.js";
import type {RunNumbers} from "./runFlows.js";
import type {InputWriter} from "./runInputs.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Fewer runs than this are made one by one: a batch takes as long for one as for all of its lanes. */
const fewest = 6;

/** Numbers a lane that inputs work on beside their slots. */
const inputRoom = 2;

/** Runs side by side as they are read, and their residents; null: nobody asked. */
export interface MadeLanes {
  readonly run: RunNumbers;
  readonly residents: ResidentTotals | null;
}

/** Runs of the workforce model side by side. */
export interface LaneRuns {
  /** How many are made together. */
  readonly lanes: number;
  /** Makes at most so many runs as `simulate` would, and lets residents follow them; null, with nothing done, where they cannot be made so. Overwritten by the next. */
  make(draws: readonly PipelineDraw[]): MadeLanes | null;
}

/**
 * Prepares making runs of the workforce model side by side, in mode totals; the batch is allocated when it is first needed.
 *
 * @param model - whose runs are made
 * @param mortality - of the residents who follow them; null: nobody asks
 */
export function laneRuns(model: WorkforceRun, mortality: MortalityTable | null): LaneRuns {
  let together: Together | null | undefined;
  return {
    lanes: laneCount,
    make(draws) {
      if (model.mode !== "totals" || !areAlike(draws)) return null;
      if (together === undefined) together = prepare(model, mortality);
      return together && makeTogether(model, together, draws) ? together.made : null;
    }
  };
}

/** A batch, its inputs, and the residents of its runs. */
interface Together {
  batch: Batch;
  inputs: InputWriter;
  innovations: LaneInnovations;
  residents: LaneResidents | null;
  made: MadeLanes;
  /** Parameters of the runs, [parameter][lane]. */
  theta: Float64Array;
}

function prepare(model: WorkforceRun, mortality: MortalityTable | null): Together | null {
  const {engine, workspace, space} = model;
  const room = mortality ? residentsRoom(model) : 0;
  const batch = createBatch(engine, workspace, room + inputRoom);
  if (!batch) return null;
  const inputs = model.inputsOf(laneCount, slotsOf(batch, room));
  const residents = mortality && laneResidents(batch, model, inputs, mortality);
  return {
    batch,
    inputs,
    innovations: laneInnovations(batch, model.layout),
    residents,
    made: {
      run: {...inputs, engine, workspace: batch.slabs},
      residents: residents?.totals ?? null
    },
    theta: new Float64Array(space.names.length * laneCount)
  };
}

/** The slots of a batch, of whose own numbers those from one on are free. */
function slotsOf(batch: Batch, from: number): InputSlots {
  const {engine, kernels, own, stride} = batch;
  let at = from * laneCount;
  return {
    slot: (name) => laneSlot(batch, name),
    programmes: engine.programmes,
    room(length) {
      at += length;
      return own.subarray(at - length, at);
    },
    spread(into, to, ages, first, count, {persons, sum}) {
      kernels.spreadCells(
        into.byteOffset + to * stride,
        ages.byteOffset + first * stride,
        persons.byteOffset,
        sum.byteOffset,
        count * stride
      );
    }
  };
}

/** Whether draws are enough to be made together, noisy, of one seed, and move nothing that others draw. */
function areAlike(draws: readonly PipelineDraw[]): boolean {
  return (
    draws.length >= fewest &&
    draws.every(({seed, quiet, pace, shift}) => !quiet && !pace && !shift && seed === draws[0].seed)
  );
}

/** Writes a lane a draw, and runs the batch; lanes that are left repeat the last. */
function makeTogether(
  model: WorkforceRun,
  {batch, inputs, innovations, residents, theta}: Together,
  draws: readonly PipelineDraw[]
): boolean {
  const lanes = Array.from({length: laneCount}, (_, w) => draws[Math.min(w, draws.length - 1)]);
  const {seed} = draws[0];
  lanes.forEach((draw, w) => {
    model.checkTheta(draw.theta);
    for (let p = 0; p * laneCount < theta.length; p++) theta[p * laneCount + w] = draw.theta[p];
  });
  const drivers = lanes.map(({run, driverRun = run}) => driverRun);
  const drawn = model.noisy ? innovations(seed, drivers) : null;
  if (inputs.write(theta, {drawn})) batch.weighed = true;
  batch.runs.set(lanes.map(({run, processRun = run}) => processRun));
  const done = (residents?.load() ?? true) && runBatch(batch, seed, residents?.begin);
  if (done) residents?.follow();
  return done;
}
