import Tinypool from "tinypool";
import {prepareBacktest} from "../backtest/prepareBacktest.js";
import {decisionQuestion} from "../decide/decisionQuestion.js";
import type {Trial} from "../decide/decisionWatch.js";
import {inputSpace} from "../decide/inputSpace.js";
import type {LinearProgram, LinearSolution} from "../decide/linearProgram.js";
import {prepareTrials} from "../decide/readingTrials.js";
import {makeBlock} from "../ensemble/runMaker.js";
import {type FitBlock, prepareMoves} from "../fit/prepareMoves.js";
import {prepareReplicates} from "../fit/prepareReplicates.js";
import {loadHighs} from "../highs/loadHighs.js";
import {sideBySide} from "../pipeline/sideBySide.js";
import type {Project} from "../project/project.js";
import {prepareForecast} from "../verdict/prepareForecast.js";
import {prepareChunkBytes} from "./sweep/makeChunk.js";
import type {WorkerTask} from "./workerPool.js";

const project = Tinypool.workerData as Project;

/** What the last tasks of each kind were prepared for; the next is mostly like one of them. */
const prepared = new Map<WorkerTask["kind"], {key: string; work: (task: never) => unknown}>();

/** Does one task of a pool of workers, on the project that the pool was made for. */
export default function work(task: WorkerTask): unknown {
  const key = JSON.stringify([task.kind, task.options]);
  const known = prepared.get(task.kind);
  if (known?.key === key) return known.work(task as never);
  const work = preparation(task);
  prepared.set(task.kind, {key, work});
  return work(task as never);
}

function preparation({kind, options}: WorkerTask): (task: never) => unknown {
  switch (kind) {
    case "origin": {
      const {record} = prepareBacktest(project, options);
      return ({index}: {index: number}) => record(index);
    }
    case "moves": {
      const move = prepareMoves(project);
      return ({block}: {block: FitBlock}) => move(block);
    }
    case "replicate": {
      const make = prepareReplicates(project, options);
      return ({index}: {index: number}) => make(index);
    }
    case "chunk": {
      const make = prepareChunkBytes(options);
      return ({from, to}: {from: number; to: number}) => make(from, to);
    }
    case "trials": {
      const make = prepareTrials(project, options);
      return ({trial}: {trial: Trial}) => Tinypool.move(make(trial));
    }
    case "points": {
      const {read, dimensions} = inputSpace(project, decisionQuestion(project, options, 1));
      return ({points}: {points: Float64Array}) =>
        Tinypool.move(
          Float64Array.from({length: points.length / dimensions}, (_, i) =>
            read(points.subarray(i * dimensions, (i + 1) * dimensions))
          )
        );
    }
    case "solve": {
      const solver = loadHighs();
      return async ({program}: {program: LinearProgram}) => copied(await (await solver)(program));
    }
    case "runs": {
      const forecast = prepareForecast(project, {...options, sideBySide});
      return ({from, to}: {from: number; to: number}) =>
        Tinypool.move(makeBlock(forecast, from, to));
    }
  }
}

/** A solution by itself: what the solver gives may be a view of all its memory, which would be sent with it. */
function copied({status, values, bound, unknownPrices, rowPrices}: LinearSolution): LinearSolution {
  return {
    status,
    values: values.slice(),
    bound,
    unknownPrices: unknownPrices.slice(),
    rowPrices: rowPrices.slice()
  };
}
