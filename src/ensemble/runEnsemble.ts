import type {StopSignal} from "../quantity/stopSignal.js";
import {giveWay} from "./giveWay.js";
import {blocksInOrder, type OwnRuns, type RunMaker} from "./runMaker.js";

/** Runs made between two looks at what else is to be done. */
const blockSize = 64;

/** Runs that are made and counted one after the other; where they can be made here and counted later, `size` and `make` say so. */
export interface Ensemble extends Partial<OwnRuns> {
  /** How many. */
  readonly runs: number;
  /** Makes the run of a number and counts it. */
  simulate(run: number): void;
  /** Counts the run of a number that was made elsewhere. */
  count?(run: number, numbers: Float64Array): void;
}

/** What can be done while an ensemble runs. */
export interface EnsembleWatch {
  /** Stops between two blocks. */
  signal?: StopSignal;
  /** When stopped: true keeps what is done so far, false (default) rejects with the signal's reason. */
  partial?: boolean;
  /** After every block: runs done, and runs asked for. */
  onProgress?: (done: number, total: number) => void;
  /** Makes the runs instead, or some of them, where the ensemble can count what others made. They are counted in order: the result is the same. */
  elsewhere?: RunMaker;
}

/**
 * Makes the runs of a simulation, 0 to runs − 1 in order, giving way to other events after every block of 64.
 *
 * @param ensemble - how many runs, and what makes and counts the run of a number
 * @param watch - who stops it, who is told, who else makes runs
 * @returns runs made: all, or with `partial` those of the whole blocks that were done when stopped
 * @throws (rejects) what `simulate`, a maker or a watcher throws, and the signal's reason when stopped without `partial`
 */
export async function runEnsemble(
  ensemble: Ensemble,
  {signal, partial = false, onProgress, elsewhere}: EnsembleWatch = {}
): Promise<number> {
  const {runs, size, make} = ensemble;
  const own = size !== undefined && make ? {size, make} : undefined;
  const next = elsewhere && ensemble.count ? blocksInOrder(elsewhere, runs, blockSize, own) : null;
  let done = 0;
  while (done < runs) {
    if (signal?.aborted) {
      if (partial) break;
      throw signal.reason;
    }
    const end = Math.min(runs, done + blockSize);
    const made = next && (await next());
    if (made) countBlock(ensemble, done, end, made);
    else if (!next) for (let run = done; run < end; ++run) ensemble.simulate(run);
    if (made || !next) {
      done = end;
      onProgress?.(done, runs);
    }
    await giveWay();
  }
  return done;
}

function countBlock(ensemble: Ensemble, from: number, to: number, numbers: Float64Array): void {
  const size = numbers.length / (to - from);
  for (let run = from; run < to; ++run)
    ensemble.count?.(run, numbers.subarray((run - from) * size, (run - from + 1) * size));
}
