import type {CompiledModel} from "./compiledModel.js";
import type {Row} from "./row.js";
import type {NoisyRun} from "./runState.js";
import type {Scratch} from "./scratch.js";
import {streams} from "./streams.js";
import {sumRange} from "./sumRange.js";
import type {Workspace} from "./workspace.js";

/**
 * Notes Σ n x² of the ages [from, to) of a row before it is exposed for a whole step, of whom a share x leaves by hazard; where ages are
 * exposed one after the other, that notes it on the way.
 *
 * @param shared - row that holds the hazards by age
 * @param own - row whose persons they are, and its flat hazards
 */
export function noteSquares(
  {cells, variances}: Scratch,
  {at, f}: Row,
  {state, cell, fFlat}: Row,
  from: number,
  to: number
): void {
  const stay = 1 - fFlat;
  let sum = 0;
  for (let a = from; a < to; ++a) {
    const x = fFlat + stay * f[at + a];
    sum += cells[cell + a] * x * x;
  }
  variances[state * 3] += sum;
}

/**
 * The same for ages at which a share r leaves by schedule after half a step, with Σ n x r and Σ n r².
 *
 * @param shared - row that holds the hazards by age, and the schedule
 * @param own - row whose persons they are, and its flat hazards
 */
export function noteScheduled(
  {cells, variances}: Scratch,
  {e, at, low, high, sigma, sigmaAt}: Row,
  {state, cell, eFlat}: Row
): void {
  const stay = 1 - eFlat;
  let xx = variances[state * 3];
  let xr = variances[state * 3 + 1];
  let rr = variances[state * 3 + 2];
  for (let a = low; a < high; ++a) {
    const n = cells[cell + a];
    const half = eFlat + stay * e[at + a];
    const r = (1 - half) * sigma[sigmaAt + a];
    const x = half + (1 - half - r) * half;
    xx += n * x * x;
    xr += n * x * r;
    rr += n * r * r;
  }
  variances[state * 3] = xx;
  variances[state * 3 + 1] = xr;
  variances[state * 3 + 2] = rr;
}

/**
 * Adds Gaussian noise to what leaves state i in mode totals: `counts` by cause become noisy and `noise[k]` holds their factors.
 *
 * All who leave by hazard, X, and all who leave by schedule, R, have the variances and covariance of the
 * multinomial of every cell, times φ: φ Σ n x (1 − x), φ Σ n r (1 − r), −φ Σ n x r. X is split over causes as a
 * multinomial with the state's average shares. Each noise is cut at ± its mean, symmetrically, so that means stay;
 * who stays is scaled, so that nobody is lost or invented; where nobody stays, causes still share the leavers by chance.
 */
export function addTotalNoise(run: NoisyRun, t: number, i: number, half: boolean): void {
  const {compiled, workspace, random} = run;
  const {group: G, age: A} = compiled.shape;
  const {cells, incoming, variances, entrantsFrom, entrantsEnd} = workspace.scratch;
  const phi = compiled.dispersion.values[i * compiled.dispersion.state];
  const X = leavers(compiled, workspace, i);
  const R = half ? 0 : retirees(compiled, workspace, t, i);
  if (!(X + R > 0)) return;
  const persons = half ? incoming : cells;
  const first = i * G * A + (half ? entrantsFrom[i] : 0);
  const end = i * G * A + (half ? entrantsEnd[i] : G * A);
  const left = sumRange(persons, first, end);
  const varX = phi * Math.max(0, X - variances[i * 3]);
  const varR = phi * Math.max(0, R - variances[i * 3 + 2]);
  random.seek(run.number, t, half ? streams.entrantExits : streams.exits, i);
  const z = random.normal();
  const slope = varX > 0 ? (-phi * variances[i * 3 + 1]) / varX : 0;
  const own = Math.sqrt(Math.max(0, varR - slope * slope * varX));
  const raw = Math.sqrt(varX) * z;
  // The second number of the address is drawn, or passed over where nobody leaves by schedule.
  if (R === 0) random.uniform();
  const rawR = R === 0 ? 0 : Math.max(-R, Math.min(R, slope * raw + own * random.normal()));
  // Who stays can give or take no more than all; the rest is put back where it came from.
  const excess = raw + rawR - Math.max(-left, Math.min(left, raw + rawR));
  const dX = raw - (excess * X) / (X + R);
  const dR = Math.max(-R, Math.min(R, rawR - (excess * R) / (X + R)));
  const total = splitNoise(run, i, X, dX, dR);
  const cut = Math.abs(total) > left + 1e-12 * (X + R) ? left / Math.abs(total) : 1;
  scaleCounts(compiled, workspace, i, cut);
  if (R > 0) scaleRetirees(compiled, workspace, t, i, Math.max(0, 1 + (dR * cut) / R));
  if (left > 0) {
    const factor = Math.max(0, 1 - (total * cut) / left);
    for (let c = first; c < end; ++c) persons[c] *= factor;
  }
}

/** Persons who leave state i by hazard. */
function leavers({hazards, shape}: CompiledModel, {scratch}: Workspace, i: number): number {
  const {causes} = hazards;
  let sum = 0;
  for (let k = 0; k < causes.length; ++k)
    if (causes[k].state < 0 || causes[k].state === i) sum += scratch.counts[k * shape.state + i];
  return sum;
}

/** Persons who leave state i by schedule. */
function retirees(
  {scheduled, exitNames, shape}: CompiledModel,
  {exits}: Workspace,
  t: number,
  i: number
): number {
  const line = t * exitNames.length;
  let sum = 0;
  for (let k = 0; k < scheduled.length; ++k)
    sum += exits[(line + scheduled[k].exit) * shape.state + i];
  return sum;
}

/** Draws the noise of each cause so that it sums to dX but for what is cut; returns the sum with dR. */
function splitNoise(
  {compiled, workspace, random}: NoisyRun,
  i: number,
  X: number,
  dX: number,
  dR: number
): number {
  const {hazards, shape, dispersion} = compiled;
  const {counts, noise} = workspace.scratch;
  const {causes} = hazards;
  const phi = dispersion.values[i * dispersion.state];
  let acting = 0;
  for (let k = 0; k < causes.length; ++k)
    if (causes[k].state < 0 || causes[k].state === i) ++acting;
  let mixed = 0;
  for (let k = 0; k < causes.length; ++k) {
    const at = k * shape.state + i;
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    noise[at] = 0;
    if (acting === 1) continue;
    if (counts[at] === 0) random.uniform();
    else noise[at] = Math.sqrt(phi * counts[at]) * random.normal();
    mixed += noise[at];
  }
  let total = dR;
  for (let k = 0; k < causes.length; ++k) {
    const at = k * shape.state + i;
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    const mean = counts[at];
    const share = X > 0 ? mean / X : 0;
    noise[at] = Math.max(-mean, Math.min(mean, share * (dX - mixed) + noise[at]));
    total += noise[at];
  }
  return total;
}

/** Adds the noise, cut, to the counts; it becomes the factor of each. */
function scaleCounts(
  {hazards, shape}: CompiledModel,
  {scratch}: Workspace,
  i: number,
  cut: number
): void {
  const {counts, noise} = scratch;
  const {causes} = hazards;
  for (let k = 0; k < causes.length; ++k) {
    const at = k * shape.state + i;
    if (causes[k].state >= 0 && causes[k].state !== i) continue;
    const mean = counts[at];
    counts[at] = Math.max(0, mean + noise[at] * cut);
    noise[at] = mean > 0 ? counts[at] / mean : 1;
  }
}

function scaleRetirees(
  {scheduled, exitNames, shape}: CompiledModel,
  {exits}: Workspace,
  t: number,
  i: number,
  factor: number
): void {
  const line = t * exitNames.length;
  for (let k = 0; k < scheduled.length; ++k)
    exits[(line + scheduled[k].exit) * shape.state + i] *= factor;
}
