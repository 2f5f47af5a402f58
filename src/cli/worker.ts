import Tinypool from "tinypool";
import {prepareBacktest} from "../backtest/prepareBacktest.js";
import {decisionQuestion} from "../decide/decisionQuestion.js";
import type {Trial} from "../decide/decisionWatch.js";
import {inputSpace} from "../decide/inputSpace.js";
import {prepareTrials} from "../decide/readingTrials.js";
import {type FitBlock, prepareMoves} from "../fit/prepareMoves.js";
import type {Project} from "../project/project.js";
import {prepareForecast} from "../verdict/forecastRun.js";
import {prepareChunkBytes} from "./sweep/makeChunk.js";
import type {WorkerTask} from "./workerPool.js";

const project = Tinypool.workerData as Project;

/** What the last task was prepared for; the next is mostly of the same kind. */
let prepared: {key: string; work: (task: never) => unknown} | undefined;

/** Does one task of a pool of workers, on the project that the pool was made for. */
export default function work(task: WorkerTask): unknown {
  const key = JSON.stringify([task.kind, task.options]);
  if (prepared?.key !== key) prepared = {key, work: preparation(task)};
  return prepared.work(task as never);
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
    case "runs": {
      const {size, make} = prepareForecast(project, options);
      return ({from, to}: {from: number; to: number}) => {
        const numbers = new Float64Array(size * (to - from));
        for (let run = from; run < to; ++run)
          make(run, numbers.subarray((run - from) * size, (run - from + 1) * size));
        return Tinypool.move(numbers);
      };
    }
  }
}
