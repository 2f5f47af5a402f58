import {Ensemble, type EnsembleState} from "./ensemble.js";

/**
 * Joins parts of an ensemble that were run apart, for instance by workers.
 *
 * The result is that of one ensemble over all runs, digit for digit, whatever the order of the parts.
 *
 * @param parts - states of ensembles with the same outputs, thresholds and block size, over different runs; at least one
 * @throws RangeError if there is none, they differ, or a run is in two of them
 * @example
 * joinEnsembles([64, 0].map((from) => runEnsembleSync({runs: 64, from, seed: 1, outputs: 1, simulate: (run, out) => void (out[0] = run)}).state())).mean(0) // => 63.5
 * joinEnsembles([]) // throws joinEnsembles needs 1 part, got 0
 */
export function joinEnsembles(parts: readonly EnsembleState[]): Ensemble {
  const [first] = parts;
  if (!first) throw new RangeError("joinEnsembles needs 1 part, got 0");
  const ensemble = new Ensemble(first.names, first.blockSize, first.thresholds);
  for (const part of parts) ensemble.join(part);
  return ensemble;
}
