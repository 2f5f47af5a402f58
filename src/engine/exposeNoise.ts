import type {Pass} from "./pass.js";
import type {Row} from "./rowHazards.js";
import {sumRange} from "./sumRange.js";

/** Adds Σ n x², Σ n x r and Σ n r² of one row to the variances of its state: x leave by hazard, r by schedule. */
export function noteVariance(
  {parts, workspace}: Pass,
  i: number,
  r: number,
  {h, at, hFlat, low, high}: Row,
  half: boolean
): void {
  const A = parts.shape.age;
  const {cells, incoming, ratio, retired, variances} = workspace.scratch;
  const persons = half ? incoming : cells;
  let square = 0;
  for (let a = 0; a < A; ++a) {
    const out = ratio[r * A + a] * (h[at + a] + hFlat);
    const gone = !half && a >= low && a < high ? retired[a] : 0;
    const n = persons[r * A + a] + out + gone + 1e-300;
    square += (out * out) / n;
    if (gone === 0) continue;
    variances[i * 3 + 1] += (out * gone) / n;
    variances[i * 3 + 2] += (gone * gone) / n;
  }
  variances[i * 3] += square;
}

/**
 * Adds Gaussian noise to what leaves state i: `counts` by cause become noisy and `noise[k]` holds their factors.
 *
 * All who leave by hazard, X, and all who leave by schedule, R, have the variances and covariance of the multinomial of every
 * cell, times φ: φ Σ n x (1 − x), φ Σ n r (1 − r), −φ Σ n x r. X is split over causes as a multinomial with the state's average
 * shares. Each noise is cut at ± its mean, symmetrically, so that means stay; who stays is scaled, so that nobody is
 * lost or invented.
 */
export function exposeNoise(pass: Pass, t: number, i: number, half: boolean): void {
  const {parts, workspace, run} = pass;
  const random = pass.random!;
  const {state: S, group: G, age: A} = parts.shape;
  const {cells, incoming, counts, noise, variances} = workspace.scratch;
  const {exits} = workspace;
  const {causes, scheduled} = parts;
  const phi = parts.dispersion.values[i * parts.dispersion.state];
  let X = 0;
  let acting = 0;
  for (let k = 0; k < causes.length; ++k) {
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    X += counts[k * S + i];
    ++acting;
  }
  const line = t * parts.exitNames.length;
  let R = 0;
  if (!half)
    for (let k = 0; k < scheduled.length; ++k) R += exits[(line + scheduled[k].exit) * S + i];
  if (!(X + R > 0)) return;
  const persons = half ? incoming : cells;
  const left = sumRange(persons, i * G * A, (i + 1) * G * A);
  const varX = phi * Math.max(0, X - variances[i * 3]);
  const varR = phi * Math.max(0, R - variances[i * 3 + 2]);
  random.seek(run, t, half ? parts.entrantKey : parts.exposureKey, i);
  const z = random.normal();
  const slope = varX > 0 ? (-phi * variances[i * 3 + 1]) / varX : 0;
  const dX = Math.sqrt(varX) * z;
  const own = Math.sqrt(Math.max(0, varR - slope * slope * varX));
  const dR = Math.max(-R, Math.min(R, slope * dX + own * random.normal()));
  let mixed = 0;
  for (let k = 0; k < causes.length; ++k) {
    const at = k * S + i;
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    noise[at] = acting > 1 ? Math.sqrt(phi * counts[at]) * random.normal() : 0;
    mixed += noise[at];
  }
  let total = dR;
  for (let k = 0; k < causes.length; ++k) {
    const at = k * S + i;
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    const mean = counts[at];
    const share = X > 0 ? mean / X : 0;
    noise[at] = Math.max(-mean, Math.min(mean, share * (dX - mixed) + noise[at]));
    total += noise[at];
  }
  const cut = total > left ? left / total : total < -left ? -left / total : 1;
  for (let k = 0; k < causes.length; ++k) {
    const at = k * S + i;
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    const mean = counts[at];
    counts[at] = Math.max(0, mean + noise[at] * cut);
    noise[at] = mean > 0 ? counts[at] / mean : 1;
  }
  if (R > 0)
    for (let k = 0; k < scheduled.length; ++k)
      exits[(line + scheduled[k].exit) * S + i] *= Math.max(0, 1 + (dR * cut) / R);
  if (left > 0) {
    const factor = Math.max(0, 1 - (total * cut) / left);
    for (let c = i * G * A; c < (i + 1) * G * A; ++c) persons[c] *= factor;
  }
}
