import {existsSync} from "node:fs";
import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import type {PointQuestion, Trial, TrialQuestion} from "../decide/decisionWatch.js";
import type {LinearProgram} from "../decide/linearProgram.js";
import type {RunMaker} from "../ensemble/runMaker.js";
import type {FitBlock} from "../fit/prepareMoves.js";
import type {ReplicateOptions} from "../fit/prepareReplicates.js";
import type {Project} from "../project/project.js";
import type {ForecastPlanOptions} from "../verdict/forecastOptions.js";
import type {ChunkOptions} from "./sweep/makeChunk.js";

/** A piece of work that a worker does by itself: some runs of a forecast or a decision, one past date of a backtest, moves of a fit, a replicate of its proof, a chunk of a sweep. */
export type WorkerTask =
  | {kind: "runs"; options: RunOptions; from: number; to: number}
  | {kind: "origin"; options: {draws: number; seed: number}; index: number}
  | {kind: "moves"; options?: undefined; block: FitBlock}
  | {kind: "replicate"; options: ReplicateOptions; index: number}
  | {kind: "chunk"; options: ChunkOptions; from: number; to: number}
  | {kind: "trials"; options: TrialQuestion; trial: Trial}
  | {kind: "points"; options: PointQuestion; points: Float64Array}
  | {kind: "solve"; options?: undefined; program: LinearProgram};

/** Options of a forecast that can be sent to another thread. */
export type RunOptions = Pick<
  ForecastPlanOptions,
  "scenario" | "runs" | "seed" | "until" | "process" | "indicators" | "explain" | "asOf"
>;

/** Workers that all know one project. */
export interface WorkerPool {
  /** How many: at least one. */
  workers: number;
  /** Has a task done by the first who is free. */
  run<Value>(task: WorkerTask): Promise<Value>;
}

/** Has the runs of a forecast made by the workers of a pool. */
export function runMaker({workers, run}: WorkerPool, options: RunOptions): RunMaker {
  return {
    ahead: inHand * workers,
    make: (from, to) => run<Float64Array>({kind: "runs", options, from, to}),
    ready: () => Array.from({length: workers}, () => run({kind: "runs", options, from: 0, to: 0}))
  };
}

/** Tasks that a worker has at once where the thread that hands them out is busy too: what it does takes about as long as one of them. */
const inHand = 3;

/** More than the pieces of a piece of work are many enough for. */
const mostWorkers = 64;

/** Beside the chunks of the built package; where the sources run as they are, there are no workers. */
const built = fileURLToPath(new URL("../cli/worker.js", import.meta.url));

/**
 * Does work with a worker for every core, or without any where there is but one or the work is too little for it; stops
 * them when it ends, whatever they do. Workers make what could be made here as well, in pieces that are put together in their
 * order: how many there are changes no result.
 *
 * @param project - sent to every worker; null for tasks that name their own
 * @param work - told the pool, or undefined
 * @param options.signal - ends the waiting for any task, and with it the work, at once
 * @param options.worth - whether the work saves more time than workers take to start
 * @param options.beside - the work keeps this thread busy too, so that one worker fewer will do; default false
 * @param options.file - the worker's program; default that of the built package
 * @param options.env - `SKILLCAST_WORKERS` sets their number however little the work: 0 or 1 means none
 * @returns what the work returns
 */
export async function withWorkers<Value>(
  project: Project | null,
  work: (pool: WorkerPool | undefined) => Promise<Value>,
  {signal, worth, beside = false, file = built, env = process.env}: WorkerOptions
): Promise<Value> {
  const threads = workersWanted(worth, env);
  if (threads < 2 || !existsSync(file)) return work(undefined);
  const workers = beside ? threads - 1 : threads;
  const {default: Tinypool} = await import("tinypool");
  const pool = new Tinypool({
    filename: file,
    runtime: "worker_threads",
    workerData: project,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: beside ? inHand : 1
  });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), {once: true});
  });
  stopped.catch(() => {});
  try {
    return await work({workers, run: (task) => Promise.race([pool.run(task), stopped])});
  } finally {
    await pool.destroy();
  }
}

/** See {@link withWorkers}. */
interface WorkerOptions {
  signal: AbortSignal;
  worth: boolean;
  beside?: boolean;
  file?: string;
  env?: NodeJS.ProcessEnv;
}

function workersWanted(worth: boolean, env: NodeJS.ProcessEnv): number {
  const asked = Number.parseInt(env.SKILLCAST_WORKERS ?? "", 10);
  if (asked >= 0) return Math.min(asked, mostWorkers);
  return worth ? Math.min(availableParallelism(), mostWorkers) : 0;
}
