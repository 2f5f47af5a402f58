import {dispersionCorrelation} from "../quantity/dispersionCorrelation.js";
import {drawWithin} from "../quantity/drawWithin.js";
import type {NoisyRun} from "./runState.js";
import type {Scratch} from "./scratch.js";

/**
 * Real-valued draw of a share q of n persons, with the mean and the variance of the binomial; in mode totals normal, cut at
 * ± n min(q, 1 − q), so that the mean stays n q.
 */
export function drawShare({random, totals}: NoisyRun, n: number, q: number): number {
  if (totals) return normalShare(n, q, random.normal());
  return n > 0 && q > 0 ? drawWithin(random.uniform(), n * q, n * q * (1 - q), n) : 0;
}

/** A share q of n persons with the variance of the binomial, by a standard normal number z: cut at ± n min(q, 1 − q), so that the mean stays n q. */
export function normalShare(n: number, q: number, z: number): number {
  const d = Math.sqrt(n * q * (1 - q)) * z;
  const most = n * Math.min(q, 1 - q);
  return n * q + Math.max(-most, Math.min(most, d));
}

/** Variance of a cell of n persons as a multiple of the multinomial's: 1 + (n − 1) ρ_n. */
export function varianceFactor(n: number, phi: number): number {
  return n >= 2 ? 1 + (n - 1) * dispersionCorrelation(n, phi) : 1;
}

/**
 * Prepares `rest`, `unshared` and `spread` of the buffers for the cells [base, base + length): everybody is still to be sent
 * somewhere, with a variance of φ times the multinomial's, or as many times as `factors` says of each cell.
 */
export function openWays(
  {rest, unshared, spread}: Scratch,
  cells: Float64Array,
  base: number,
  length: number,
  phi: number | Float64Array
): void {
  for (let c = 0; c < length; ++c) {
    rest[c] = cells[base + c];
    unshared[c] = 1;
    spread[c] = 1;
  }
  if (typeof phi !== "number") for (let c = 0; c < length; ++c) spread[c] = phi[base + c];
  else if (phi > 1)
    for (let c = 0; c < length; ++c) spread[c] = varianceFactor(cells[base + c], phi);
}

/**
 * Sends people one way in diffusion mode: turns the probabilities in `scratch.way` into persons, and takes them from
 * `rest`.
 *
 * Conditional on who is left, cell c gives r q with q = p / (what is left of 1) and the variance f r q (1 − q) of its own, f in
 * `spread`. So each cell gives between nothing and all it has, its persons are split exactly, the mean is the
 * expectation, and in every cell the covariance over the ways is f times the multinomial's. In mode totals the cells share
 * one Gaussian.
 *
 * @param length - number of cells
 */
export function drawWay(run: NoisyRun, length: number): void {
  if (run.totals) {
    drawTotal(run, length);
    return;
  }
  const {workspace, random} = run;
  const {way, rest, unshared, spread, chance} = workspace.scratch;
  random.fill(chance, length);
  for (let c = 0; c < length; ++c) {
    const p = way[c];
    if (!(p > 0)) continue;
    const left = unshared[c];
    const q = p > left - 1e-12 ? 1 : p / left;
    unshared[c] = q === 1 ? 0 : left - p;
    const mean = rest[c] * q;
    const persons = drawWithin(chance[c], mean, spread[c] * mean * (1 - q), rest[c]);
    way[c] = persons;
    rest[c] -= persons;
  }
}

/**
 * The same with noise of the total alone: one Gaussian of variance Σ f r q (1 − q), cut at ± Σ r min(q, 1 − q) and shared in
 * proportion to r min(q, 1 − q).
 */
function drawTotal(run: NoisyRun, length: number): void {
  const {way, rest, unshared, spread} = run.workspace.scratch;
  let variance = 0;
  let most = 0;
  for (let c = 0; c < length; ++c) {
    const p = way[c];
    if (!(p > 0)) continue;
    const left = unshared[c];
    const q = p > left - 1e-12 ? 1 : p / left;
    unshared[c] = q === 1 ? 0 : left - p;
    way[c] = q;
    variance += spread[c] * rest[c] * q * (1 - q);
    most += rest[c] * Math.min(q, 1 - q);
  }
  let d = variance > 0 ? Math.sqrt(variance) * run.random.normal() : 0;
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
