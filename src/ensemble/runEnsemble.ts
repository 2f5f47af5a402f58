import {giveWay} from "./giveWay.js";

/** Runs made between two looks at what else is to be done. */
const blockSize = 64;

/** What can be done while an ensemble runs. */
export interface EnsembleWatch {
  /** Stops between two blocks. */
  signal?: AbortSignal;
  /** When stopped: true keeps what is done so far, false (default) rejects with the signal's reason. */
  partial?: boolean;
  /** After every block: runs done, and runs asked for. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Makes the runs of a simulation, 0 to runs − 1 in order, giving way to other events after every block of 64.
 *
 * @param ensemble - how many runs, and what makes and counts the run of a number
 * @param watch - who stops it, and who is told
 * @returns runs made: all, or with `partial` those of the whole blocks that were done when stopped
 * @throws (rejects) what `simulate` or a watcher throws, and the signal's reason when stopped without `partial`
 */
export async function runEnsemble(
  {runs, simulate}: {readonly runs: number; simulate(run: number): void},
  {signal, partial = false, onProgress}: EnsembleWatch = {}
): Promise<number> {
  let done = 0;
  while (done < runs) {
    if (signal?.aborted) {
      if (partial) break;
      throw signal.reason;
    }
    const end = Math.min(runs, done + blockSize);
    for (; done < end; ++done) simulate(done);
    onProgress?.(done, runs);
    await giveWay();
  }
  return done;
}
