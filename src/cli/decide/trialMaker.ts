import type {TrialMaker} from "../../decide/decisionWatch.js";
import {runMaker, type WorkerPool} from "../workerPool.js";

/** Has the runs, points and linear programs of decisions done by the workers of a pool. */
export function trialMaker(pool: WorkerPool): TrialMaker {
  return {
    workers: pool.workers,
    make: (options, trial) => pool.run({kind: "trials", options, trial}),
    read: (options, points) => pool.run({kind: "points", options, points}),
    solve: (program) => pool.run({kind: "solve", program}),
    runs: (options) => runMaker(pool, {...options, indicators: [], explain: false})
  };
}
