import type {Ensemble} from "./ensemble.js";
import {type EnsembleOptions, prepareEnsemble} from "./prepareEnsemble.js";

/**
 * Runs a simulation many times and summarises every output: mean, variance, extremes, quantiles and threshold counts, in
 * memory that does not grow with the number of runs.
 *
 * Runs [from, from + runs) are summarised in blocks; parts made of whole blocks, wherever they are run, join to the same
 * digits ({@link joinEnsembles}).
 *
 * @param options - see {@link EnsembleOptions}
 * @returns the ensemble
 * @throws RangeError if an option is out of range, or a run leaves an output that is not a number
 * @example
 * runEnsembleSync({runs: 5, seed: 1, outputs: ["run"], simulate: (run, out) => void (out[0] = run)}).mean(0) // => 2
 * runEnsembleSync({runs: 5, seed: 1, outputs: 1, simulate: (run, out) => void (out[0] = run)}).variance(0) // => 2.5
 * runEnsembleSync({runs: 2, seed: 1, outputs: ["x"], simulate: () => {}}) // throws invalid output x; not a number in ±1e140: NaN in run 0
 */
export function runEnsembleSync(options: EnsembleOptions): Ensemble {
  const {ensemble, next} = prepareEnsemble(options);
  while (next());
  return ensemble;
}
