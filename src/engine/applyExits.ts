import {drawWithin} from "../quantity/drawWithin.js";
import {drawExits} from "./drawExits.js";
import {addExitNoise, seekExits} from "./exitNoise.js";
import {noteShares} from "./exitSplit.js";
import {exposePair} from "./exposePair.js";
import {recordExits} from "./recordExits.js";
import type {Row} from "./row.js";
import {rowHazards} from "./rowHazards.js";
import type {ExpectedRun, NoisyRun, RunState} from "./runState.js";
import type {Scratch} from "./scratch.js";
import type {Shape} from "./shape.js";
import {noteVariance} from "./totalNoise.js";

/**
 * Exposes persons to exits and moves by hazard: those present for the whole step, or entrants in the middle for
 * half of it. Exits and moves are recorded by cause; who moves waits in `arrivals`.
 */
export function applyExits(run: RunState, t: number, half: boolean): void {
  if (run.whole) {
    drawExits(run, t, half);
    return;
  }
  const {hazards, scheduled, shape} = run.compiled;
  const {expected, ratioByGroup, ratioByAge} = run.workspace.scratch;
  if (half ? !expected.includes(1) : hazards.causes.length + scheduled.length === 0) return;
  ratioByGroup.fill(0);
  ratioByAge.fill(0);
  for (let i = 0; i < shape.state; ++i)
    if (!half || expected[i] === 1) exposeState(run, t, i, half);
  recordExits(run, t, half);
}

function exposeState(run: ExpectedRun | NoisyRun, t: number, i: number, half: boolean): void {
  const {compiled, workspace} = run;
  const {scratch} = workspace;
  const {group: G, age: A} = compiled.shape;
  const {ratio, ratioByAge} = scratch;
  // One row of sums for all groups where nothing needs them apart.
  const apart = compiled.hazards.needsCells[i] || run.random !== null || run.ledger !== null;
  const sums = apart ? ratio : ratioByAge;
  if (apart) ratio.fill(0, i * G * A, (i + 1) * G * A);
  if (run.totals) scratch.variances.fill(0, i * 3, i * 3 + 3);
  else if (run.random) seekExits(run, t, i, half);
  let g = 0;
  if (!half && !apart && compiled.sharesAges[i])
    for (; g + 1 < G; g += 2) exposePair(compiled, workspace, t, i, g);
  for (; g < G; ++g) {
    const row = rowHazards(compiled, scratch, t, i, g);
    const block = apart ? row.cell : i * A;
    if (half) exposeHalf(scratch, row, A, sums, block);
    else {
      exposeAges(scratch, row, 0, row.low, sums, block);
      if (row.high > row.low) exposeScheduled(scratch, row, sums, block);
      exposeAges(scratch, row, row.high, A, sums, block);
    }
    if (run.totals) noteVariance(run, row, half);
    else if (run.random) addExitNoise(run, row, half);
    if (run.ledger) noteLeft(compiled.shape, scratch, run.ledger.left, row, half);
    if (!half && row.high > row.low) recordScheduled(run, row);
  }
  if (!apart) return;
  if (run.random && !run.totals) noteShares(run, t, i);
  for (let r = i * G; r < (i + 1) * G; ++r)
    for (let a = 0; a < A; ++a) ratioByAge[i * A + a] += ratio[r * A + a];
}

/**
 * Exposes the ages [from, to) of a row for a whole step, adds exits per unit of hazard to `ratio` from `block` on, and
 * their sum to the row's; two ages share one division. Where the hazard is 0 so are the exits: the addend keeps 0 / 0
 * away and is lost in any other sum.
 */
function exposeAges(
  {cells: n, ratioByGroup}: Scratch,
  {h, f, at, index, cell, hFlat, fFlat}: Row,
  from: number,
  to: number,
  ratio: Float64Array,
  block: number
): void {
  const stay = 1 - fFlat;
  const flat = hFlat + 1e-150;
  let sum = 0;
  let a = from;
  for (; a + 1 < to; a += 2) {
    const n0 = n[cell + a];
    const n1 = n[cell + a + 1];
    const out0 = n0 * (fFlat + stay * f[at + a]);
    const out1 = n1 * (fFlat + stay * f[at + a + 1]);
    const h0 = h[at + a] + flat;
    const h1 = h[at + a + 1] + flat;
    const inverse = 1 / (h0 * h1);
    const r0 = out0 * (h1 * inverse);
    const r1 = out1 * (h0 * inverse);
    n[cell + a] = n0 - out0;
    n[cell + a + 1] = n1 - out1;
    ratio[block + a] += r0;
    ratio[block + a + 1] += r1;
    sum += r0 + r1;
  }
  if (a < to) {
    const out = n[cell + a] * (fFlat + stay * f[at + a]);
    const r = out / (h[at + a] + flat);
    n[cell + a] -= out;
    ratio[block + a] += r;
    sum += r;
  }
  ratioByGroup[index] += sum;
}

/** Exposes all ages of a row of entrants for half a step. */
function exposeHalf(
  {incoming: n, ratioByGroup}: Scratch,
  {h, e, at, index, cell, hFlat, eFlat}: Row,
  ages: number,
  ratio: Float64Array,
  block: number
): void {
  const stay = 1 - eFlat;
  let sum = 0;
  for (let a = 0; a < ages; ++a) {
    const out = n[cell + a] * (eFlat + stay * e[at + a]);
    const r = out / (h[at + a] + hFlat + 1e-150);
    n[cell + a] -= out;
    ratio[block + a] += r;
    sum += r;
  }
  ratioByGroup[index] += sum;
}

/**
 * Exposes the ages at which a share σ leaves by schedule, after half a step of exposure; the others stay for all of
 * it.
 */
function exposeScheduled(
  {cells, retired, ratioByGroup}: Scratch,
  {h, e, at, index, cell, hFlat, eFlat, low, high, sigma, sigmaAt}: Row,
  ratio: Float64Array,
  block: number
): void {
  const stay = 1 - eFlat;
  let sum = 0;
  for (let a = low; a < high; ++a) {
    const n = cells[cell + a];
    const half = eFlat + stay * e[at + a];
    const through = n * (1 - half);
    const gone = through * sigma[sigmaAt + a];
    const out = n * half + (through - gone) * half;
    const r = out / (h[at + a] + hFlat + 1e-150);
    cells[cell + a] = Math.max(n - out - gone, 0);
    retired[a] = gone;
    ratio[block + a] += r;
    sum += r;
  }
  ratioByGroup[index] += sum;
}

/** Records who left a row by schedule, split over the scheduled exits: in the shares expected, or by chance in every cell. */
function recordScheduled(
  {compiled, workspace, random: any, totals}: ExpectedRun | NoisyRun,
  {step: t, state: i, group: g, low, high, sigma, sigmaAt}: Row
): void {
  const {scheduled, exitNames, shape} = compiled;
  const {retired, chance, rest} = workspace.scratch;
  const random = totals ? null : any;
  for (let a = low; a < high; ++a) rest[a] = sigma[sigmaAt + a];
  for (let k = 0; k < scheduled.length; ++k) {
    const {table, exit} = scheduled[k];
    const line = t * table.step + i * table.state + g * table.group;
    let persons = 0;
    if (random && k + 1 < scheduled.length) random.fill(chance, high - low);
    for (let a = low; a < high; ++a) {
      if (!(retired[a] > 0)) continue;
      const share = table.values[line + a * table.age];
      const q = share < rest[a] - 1e-15 ? share / rest[a] : 1;
      const mean = retired[a] * q;
      const gone = random ? drawWithin(chance[a - low], mean, mean * (1 - q), retired[a]) : mean;
      retired[a] -= gone;
      rest[a] -= share;
      persons += gone;
    }
    workspace.exits[(t * exitNames.length + exit) * shape.state + i] += persons;
  }
}

/** Adds who left each cell of a row to the ledger. */
function noteLeft(
  {state: S, group: G, age: A}: Shape,
  {ratio, retired}: Scratch,
  left: Float64Array,
  {step, h, at, cell, hFlat, low, high}: Row,
  half: boolean
): void {
  const line = step * S * G * A + cell;
  for (let a = 0; a < A; ++a) left[line + a] += ratio[cell + a] * (h[at + a] + hFlat);
  if (!half) for (let a = low; a < high; ++a) left[line + a] += retired[a];
}
