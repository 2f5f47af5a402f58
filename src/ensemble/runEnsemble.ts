import type {Ensemble} from "./ensemble.js";
import {giveWay} from "./giveWay.js";
import {type EnsembleOptions, prepareEnsemble} from "./prepareEnsemble.js";

/** What {@link runEnsemble} can do while it runs. */
export interface EnsembleWatch {
  /** Stops between two blocks. */
  signal?: AbortSignal;
  /** When stopped: true gives what is done so far, false (default) rejects with the signal's reason. */
  partial?: boolean;
  /** After every block: runs done, and runs asked for. */
  onProgress?: (done: number, total: number) => void;
  /** After every block: the ensemble so far, which goes on growing. */
  onBlock?: (ensemble: Ensemble) => void;
}

/**
 * Runs a simulation many times and summarises it, giving way to other events between blocks.
 *
 * The result is that of {@link runEnsembleSync}, digit for digit.
 *
 * @param options - as for {@link runEnsembleSync}, and who watches
 * @returns the ensemble; with `partial`, of the whole blocks that were done when stopped
 * @throws (rejects) what `simulate`, `observe` or a watcher throws, RangeError as {@link runEnsembleSync}, and the signal's reason
 * when stopped without `partial`
 * @example
 * runEnsemble({runs: 10, seed: 1, outputs: 1, simulate: (run, out) => void (out[0] = run)}) instanceof Promise // => true
 */
export async function runEnsemble(options: EnsembleOptions & EnsembleWatch): Promise<Ensemble> {
  const {signal, partial = false, onProgress, onBlock} = options;
  const {ensemble, next} = prepareEnsemble(options);
  for (;;) {
    if (signal?.aborted) {
      if (partial) return ensemble;
      throw signal.reason;
    }
    if (!next()) return ensemble;
    onProgress?.(ensemble.runs, options.runs);
    onBlock?.(ensemble);
    await giveWay();
  }
}
