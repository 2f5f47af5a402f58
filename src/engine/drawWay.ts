import type {NoisyRun} from "./runState.js";
import type {Scratch} from "./scratch.js";

/** Real-valued draw of a share q of n persons: n q with the binomial's noise, cut at ± n min(q, 1 − q), so that the mean stays n q. */
export function drawShare({random}: NoisyRun, n: number, q: number): number {
  const d = Math.sqrt(n * q * (1 - q)) * random.normal();
  const most = n * Math.min(q, 1 - q);
  return n * q + Math.max(-most, Math.min(most, d));
}

/** Prepares `scratch.rest` and `scratch.unshared` for the cells [base, base + length): everybody is still to be sent somewhere. */
export function openWays(
  {rest, unshared}: Scratch,
  cells: Float64Array,
  base: number,
  length: number
): void {
  for (let c = 0; c < length; ++c) {
    rest[c] = cells[base + c];
    unshared[c] = 1;
  }
}

/**
 * Sends people one way in diffusion mode: turns the probabilities in `scratch.way` into persons, and takes them from
 * `rest`.
 *
 * Conditional on who is left, cell c gives r q with q = p / (what is left of 1); the total gets one Gaussian of
 * variance φ Σ r q (1 − q), cut at ± Σ r min(q, 1 − q) and shared in proportion to r min(q, 1 − q). So each cell gives
 * between nothing and all it has, its persons are split exactly, the mean is the expectation whatever the shape of the
 * row, and in a single cell the covariance over the ways is φ times the multinomial's but for the cut.
 *
 * @param phi - variance as a multiple of the multinomial's
 * @param length - number of cells
 */
export function drawWay(run: NoisyRun, phi: number, length: number): void {
  const {way, rest, unshared} = run.workspace.scratch;
  let variance = 0;
  let most = 0;
  for (let c = 0; c < length; ++c) {
    const p = way[c];
    if (!(p > 0)) continue;
    const left = unshared[c];
    const q = p > left - 1e-12 ? 1 : p / left;
    unshared[c] = q === 1 ? 0 : left - p;
    way[c] = q;
    variance += rest[c] * q * (1 - q);
    most += rest[c] * Math.min(q, 1 - q);
  }
  let d = variance > 0 ? Math.sqrt(phi * variance) * run.random.normal() : 0;
  d = Math.max(-most, Math.min(most, d));
  const scale = most > 0 ? d / most : 0;
  for (let c = 0; c < length; ++c) {
    const q = way[c];
    if (!(q > 0)) continue;
    const persons = q === 1 ? rest[c] : rest[c] * (q + scale * Math.min(q, 1 - q));
    way[c] = persons;
    rest[c] = Math.max(rest[c] - persons, 0);
  }
}
