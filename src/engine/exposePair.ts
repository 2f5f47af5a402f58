import type {CompiledModel} from "./compiledModel.js";
import type {Row} from "./row.js";
import {flatHazards, rowHazards} from "./rowHazards.js";
import type {ExpectedRun, NoisyRun} from "./runState.js";
import type {Scratch} from "./scratch.js";
import {noteScheduled, noteSquares} from "./totalNoise.js";
import type {Workspace} from "./workspace.js";

/**
 * Exposes the groups g and g + 1 of state i at once for a whole step, where only their sums by age and by group are
 * wanted: what they share by age is read once.
 */
export function exposePair(
  {compiled, workspace, totals}: ExpectedRun | NoisyRun,
  t: number,
  i: number,
  g: number
): void {
  const {scratch} = workspace;
  const A = compiled.shape.age;
  const x = rowHazards(compiled, scratch, t, i, g);
  const y = flatHazards(compiled, scratch.other, t, i, g + 1);
  if (x.high <= x.low) {
    exposeAges(scratch, x, y, 0, A, A);
    scratch.variances[i * 3] = scratch.variances[i * 3] + x.squares + y.squares;
    return;
  }
  exposeAges(scratch, x, y, 0, x.low, A);
  if (totals) {
    noteRest(scratch, x, x, A);
    noteRest(scratch, x, y, A);
  }
  exposeScheduled(compiled, workspace, x, y);
  exposeAges(scratch, x, y, x.high, A, A);
}

/** Adds to the variances of a state those of a row whose ages before the schedule are exposed, one row after the other. */
function noteRest(scratch: Scratch, shared: Row, own: Row, A: number): void {
  scratch.variances[own.state * 3] += own.squares;
  noteScheduled(scratch, shared, own);
  if (shared.high < A) noteSquares(scratch, shared, own, shared.high, A);
}

/** Exposes the ages [from, to) of two rows, of `A` ages, of which the first holds what they share; notes Σ n x² of each. */
function exposeAges(
  {cells, ratioByAge, ratioByGroup}: Scratch,
  row: Row,
  other: Row,
  from: number,
  to: number,
  A: number
): void {
  const {state, index, cell, h, f, at, hFlat, fFlat} = row;
  const next = other.cell;
  const block = state * A;
  const stayX = 1 - fFlat;
  const stayY = 1 - other.fFlat;
  const fY = other.fFlat;
  // Where the hazard is 0 so are the exits: the addend keeps 0 / 0 away and is lost in any other sum.
  const hX = hFlat + 1e-150;
  const hY = other.hFlat + 1e-150;
  let sumX = 0;
  let sumY = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let a = from; a < to; ++a) {
    const share = f[at + a];
    const hazard = h[at + a];
    const x = cells[cell + a];
    const y = cells[next + a];
    const partX = fFlat + stayX * share;
    const partY = fY + stayY * share;
    const outX = x * partX;
    const outY = y * partY;
    const rX = outX / (hazard + hX);
    const rY = outY / (hazard + hY);
    cells[cell + a] = x - outX;
    cells[next + a] = y - outY;
    ratioByAge[block + a] += rX + rY;
    sumX += rX;
    sumY += rY;
    squaresX += outX * partX;
    squaresY += outY * partY;
  }
  ratioByGroup[index] += sumX;
  ratioByGroup[other.index] += sumY;
  row.squares = squaresX;
  other.squares = squaresY;
}

/** The same for ages at which a share leaves by schedule after half a step. */
function exposeScheduled(
  {shape, scheduled, exitNames}: CompiledModel,
  {scratch, exits}: Workspace,
  {step, state, index, cell, h, e, at, hFlat, eFlat, low, high, sigma, sigmaAt}: Row,
  other: Row
): void {
  const {cells, ratioByAge, ratioByGroup} = scratch;
  const A = shape.age;
  const next = other.cell;
  const block = state * A;
  const stayX = 1 - eFlat;
  const stayY = 1 - other.eFlat;
  const eY = other.eFlat;
  const hX = hFlat + 1e-150;
  const hY = other.hFlat + 1e-150;
  let sumX = 0;
  let sumY = 0;
  let all = 0;
  for (let a = low; a < high; ++a) {
    const half = e[at + a];
    const hazard = h[at + a];
    const share = sigma[sigmaAt + a];
    const x = cells[cell + a];
    const y = cells[next + a];
    const halfX = eFlat + stayX * half;
    const halfY = eY + stayY * half;
    const throughX = x * (1 - halfX);
    const throughY = y * (1 - halfY);
    const goneX = throughX * share;
    const goneY = throughY * share;
    const outX = x * halfX + (throughX - goneX) * halfX;
    const outY = y * halfY + (throughY - goneY) * halfY;
    const rX = outX / (hazard + hX);
    const rY = outY / (hazard + hY);
    cells[cell + a] = Math.max(x - outX - goneX, 0);
    cells[next + a] = Math.max(y - outY - goneY, 0);
    ratioByAge[block + a] += rX + rY;
    sumX += rX;
    sumY += rY;
    all += goneX + goneY;
  }
  exits[(step * exitNames.length + scheduled[0].exit) * shape.state + state] += all;
  ratioByGroup[index] += sumX;
  ratioByGroup[other.index] += sumY;
}
