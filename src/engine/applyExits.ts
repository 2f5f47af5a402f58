import {drawWithin} from "../quantity/drawWithin.js";
import {exposePair} from "./exposePair.js";
import {findOccupied} from "./findOccupied.js";
import {recordExits} from "./recordExits.js";
import type {Row} from "./row.js";
import {rowHazards} from "./rowHazards.js";
import type {ExpectedRun, NoisyRun, RunState} from "./runState.js";
import type {Scratch} from "./scratch.js";
import type {Shape} from "./shape.js";
import {noteScheduled} from "./totalNoise.js";

/**
 * Exposes persons to exits and moves by hazard: those present for the whole step, or entrants in the middle for
 * half of it. Exits and moves are recorded by cause; who moves waits in `arrivals`.
 */
export function applyExits(run: RunState, t: number, half: boolean): void {
  if (run.whole) {
    run.parts.drawExits(run, t, half);
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
  const ownNoise = run.random !== null && !run.totals;
  const apart = compiled.hazards.needsCells[i] || ownNoise || run.ledger !== null;
  const sums = apart ? ratio : ratioByAge;
  if (apart) ratio.fill(0, i * G * A, (i + 1) * G * A);
  scratch.variances.fill(0, i * 3, i * 3 + 3);
  if (run.random && !run.totals) run.parts.seekExits(run, t, i, half);
  let g = 0;
  if (!half && !apart && compiled.sharesAges[i]) for (; g + 1 < G; g += 2) exposePair(run, t, i, g);
  for (; g < G; ++g) {
    if (
      half &&
      !ownNoise &&
      (scratch.entrantsEnd[i] <= g * A || scratch.entrantsFrom[i] >= g * A + A)
    )
      continue;
    const row = rowHazards(compiled, scratch, t, i, g);
    const block = apart ? row.cell : i * A;
    findOccupied(half ? scratch.incoming : scratch.cells, row.cell, A, row);
    if (row.first === row.end && !ownNoise) continue;
    if (half) exposeHalf(scratch, row, sums, block);
    else {
      exposeAges(scratch, row, 0, row.low, sums, block);
      if (run.totals) noteScheduled(scratch, row, row);
      if (row.high > row.low) exposeScheduled(scratch, row, sums, block);
      exposeAges(scratch, row, row.high, A, sums, block);
    }
    if (run.random && !run.totals) run.parts.addExitNoise(run, row, half);
    if (run.ledger) noteLeft(compiled.shape, scratch, run.ledger.left, row, half);
    if (!half && row.high > row.low) recordScheduled(run, row);
    if (!apart) continue;
    for (let a = row.first; a < row.end; ++a) ratioByAge[i * A + a] += ratio[row.cell + a];
  }
  if (run.random && !run.totals) run.parts.noteShares(run, t, i);
}

/**
 * Exposes who is at the ages [from, to) of a row for a whole step, adds exits per unit of hazard to `ratio` from `block` on, and
 * their sum to the row's; two ages share one division. Where the hazard is 0 so are the exits: the addend keeps 0 / 0
 * away and is lost in any other sum. Adds Σ n x² to the variances, a share x of n leaving.
 */
function exposeAges(
  {cells: n, ratioByGroup, variances}: Scratch,
  {state, h, f, at, index, cell, hFlat, fFlat, first, end}: Row,
  from: number,
  to: number,
  ratio: Float64Array,
  block: number
): void {
  const stay = 1 - fFlat;
  const flat = hFlat + 1e-150;
  let sum = 0;
  let squares = 0;
  // Ages pair off from the first of the range.
  let a = first > from ? from + ((first - from) & ~1) : from;
  for (; a + 1 < to && a < end; a += 2) {
    const n0 = n[cell + a];
    const n1 = n[cell + a + 1];
    const x0 = fFlat + stay * f[at + a];
    const x1 = fFlat + stay * f[at + a + 1];
    const out0 = n0 * x0;
    const out1 = n1 * x1;
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
    squares += out0 * x0;
    squares += out1 * x1;
  }
  if (a < to && a < end) {
    const x = fFlat + stay * f[at + a];
    const out = n[cell + a] * x;
    const r = out / (h[at + a] + flat);
    n[cell + a] -= out;
    ratio[block + a] += r;
    sum += r;
    squares += out * x;
  }
  ratioByGroup[index] += sum;
  variances[state * 3] += squares;
}

/** Exposes a row of entrants for half a step; adds Σ n x² to the variances. */
function exposeHalf(
  {incoming: n, ratioByGroup, variances}: Scratch,
  {state, h, e, at, index, cell, hFlat, eFlat, first, end}: Row,
  ratio: Float64Array,
  block: number
): void {
  const stay = 1 - eFlat;
  let sum = 0;
  let squares = 0;
  for (let a = first; a < end; ++a) {
    const x = eFlat + stay * e[at + a];
    const out = n[cell + a] * x;
    const r = out / (h[at + a] + hFlat + 1e-150);
    n[cell + a] -= out;
    ratio[block + a] += r;
    sum += r;
    squares += out * x;
  }
  ratioByGroup[index] += sum;
  variances[state * 3] += squares;
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
