import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {Ensemble} from "./ensemble.js";
import type {Threshold} from "./threshold.js";

/** A simulation, and how often to run it. */
export interface EnsembleOptions {
  /** Number of runs; integer ≥ 1. */
  runs: number;
  /** Number of the first run; a multiple of the block size. Default 0; a worker starts where its part starts. */
  from?: number;
  /** Seed of the random stream handed to `simulate`; integer in 0..4294967295. */
  seed: number;
  /** Names of the outputs, or their number. */
  outputs: number | readonly string[];
  /**
   * Fills the outputs of one run; `out` has shape (outputs) and is used again. `random` belongs to the ensemble's seed: `seek`
   * before drawing. Must depend on nothing but the run.
   */
  simulate: (run: number, out: Float64Array, random: RandomStream) => void;
  /** Sees the outputs of every run once, in order, right after `simulate`; `out` is used again. */
  observe?: (run: number, out: Float64Array) => void;
  /** Events to count. */
  thresholds?: readonly Threshold[];
  /** Runs summarised together; integer ≥ 1, default 64. Part of the arithmetic: parts to be joined must agree on it. */
  blockSize?: number;
}

/** Checks the options; `next` runs one block and says whether there was one left. */
export function prepareEnsemble({
  runs,
  from = 0,
  seed,
  outputs,
  simulate,
  observe,
  thresholds = [],
  blockSize = 64
}: EnsembleOptions): {ensemble: Ensemble; next: () => boolean} {
  if (!(Number.isSafeInteger(runs) && runs >= 1))
    throw new RangeError(`invalid runs; not an integer of at least 1: ${runs}`);
  if (!(Number.isSafeInteger(blockSize) && blockSize >= 1))
    throw new RangeError(`invalid blockSize; not an integer of at least 1: ${blockSize}`);
  if (!(Number.isSafeInteger(from) && from >= 0 && from % blockSize === 0))
    throw new RangeError(`invalid from; not a multiple of the block size ${blockSize}: ${from}`);
  if (typeof outputs === "number" && !(Number.isSafeInteger(outputs) && outputs >= 0))
    throw new RangeError(`invalid outputs; not an integer of at least 0: ${outputs}`);
  const names =
    typeof outputs === "number" ? Array.from({length: outputs}, (_, j) => String(j)) : outputs;
  for (const {output} of thresholds)
    if (!(Number.isInteger(output) && output >= 0 && output < names.length))
      throw new RangeError(`invalid threshold; output not in 0..${names.length - 1}: ${output}`);
  const random = createRandom(seed);
  const ensemble = new Ensemble(names, blockSize, thresholds);
  const out = new Float64Array(names.length);
  const columns = new Float64Array(names.length * blockSize);
  const end = from + runs;
  let first = from;
  const next = () => {
    const n = Math.min(blockSize, end - first);
    if (n <= 0) return false;
    for (let i = 0; i < n; ++i) {
      out.fill(Number.NaN);
      simulate(first + i, out, random);
      observe?.(first + i, out);
      for (let j = 0; j < out.length; ++j) columns[j * blockSize + i] = out[j];
    }
    ensemble.addBlock(first, n, columns);
    first += n;
    return true;
  };
  return {ensemble, next};
}
