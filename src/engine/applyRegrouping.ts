import {drawShare, drawWay, openWays} from "./drawWay.js";
import {findOccupied} from "./findOccupied.js";
import type {MatrixTable} from "./matrixTable.js";
import type {ExpectedRun, NoisyRun, RunState, WholeRun} from "./runState.js";
import {streams} from "./streams.js";
import {sumRange} from "./sumRange.js";

/** Moves people between groups at the end of a step, within their state and age. */
export function applyRegrouping(run: RunState, t: number): void {
  const matrix = run.compiled.regroup;
  if (!matrix) return;
  const {linkFrom, links, byAge} = matrix;
  const {cells, next} = run.workspace.scratch;
  next.set(cells);
  for (let first = 0, end = 0; first < links; first = end) {
    while (end < links && linkFrom[end] === linkFrom[first]) ++end;
    for (let i = 0; i < run.compiled.shape.state; ++i)
      if (run.whole) drawLinks(run, matrix, t, i, first, end);
      else if (run.random && !(run.totals && end === first + 1 && !byAge))
        diffuseLinks(run, matrix, t, i, first, end);
      else for (let l = first; l < end; ++l) shareLink(run, matrix, t, i, l);
  }
}

/** Moves over one link, as expected or with noise of the total, shared out over the cells; `next` holds the stocks before. */
function shareLink(
  run: ExpectedRun | NoisyRun,
  {p, stepAt, stateAt, ageAt, byAge, linkFrom, linkTo}: MatrixTable,
  t: number,
  i: number,
  l: number
): void {
  const {group: G, age: A, state: S} = run.compiled.shape;
  const {regrouped, ledger, scratch} = run.workspace;
  const {cells, next, row} = scratch;
  const from = linkFrom[l];
  const to = linkTo[l];
  const line = (stepAt[t] + stateAt[i]) * G * G + from * G + to;
  const source = (i * G + from) * A;
  const target = (i * G + to) * A;
  findOccupied(next, source, A, row);
  let q = run.totals ? noisyShare(run, t, source, p[line]) : p[line];
  let total = 0;
  for (let a = row.first; a < row.end; ++a) {
    if (byAge) q = p[line + ageAt[a] * G * G];
    const moved = next[source + a] * q;
    total += moved;
    cells[source + a] = Math.max(cells[source + a] - moved, 0);
    cells[target + a] += moved;
    if (!ledger) continue;
    ledger.regrouped[t * S * G * A + source + a] -= moved;
    ledger.regrouped[t * S * G * A + target + a] += moved;
  }
  regrouped[(t * G + from) * G + to] += total;
}

/** The share q of the row at `source` that moves, with the noise of the binomial on its total. */
function noisyShare(run: NoisyRun, t: number, source: number, q: number): number {
  const {next, row} = run.workspace.scratch;
  run.random.seek(run.number, t, streams.regrouping, source);
  const sum = sumRange(next, source + row.first, source + row.end);
  return q > 0 && q < 1 && sum > 0 ? drawShare(run, sum, q) / sum : q;
}

/** Moves over the links [first, end) out of one group, with noise in each cell. */
function diffuseLinks(
  run: NoisyRun,
  {p, stepAt, stateAt, ageAt, linkFrom, linkTo}: MatrixTable,
  t: number,
  i: number,
  first: number,
  end: number
): void {
  const {group: G, age: A} = run.compiled.shape;
  const {regrouped, scratch} = run.workspace;
  const {cells, next, way} = scratch;
  const from = linkFrom[first];
  const source = (i * G + from) * A;
  findOccupied(next, source, A, scratch.row);
  const {first: young, end: old} = scratch.row;
  const ages = old - young;
  run.random.seek(run.number, t, streams.regrouping, source);
  openWays(scratch, next, source + young, ages, 1);
  for (let l = first; l < end; ++l) {
    const target = (i * G + linkTo[l]) * A;
    for (let a = 0; a < ages; ++a)
      way[a] = p[((stepAt[t] + stateAt[i] + ageAt[young + a]) * G + from) * G + linkTo[l]];
    drawWay(run, ages);
    for (let a = 0; a < ages; ++a) {
      cells[source + young + a] = Math.max(cells[source + young + a] - way[a], 0);
      cells[target + young + a] += way[a];
    }
    regrouped[(t * G + from) * G + linkTo[l]] += sumRange(way, 0, ages);
  }
}

/** Conditional binomials of each cell over the links [first, end) out of one group. */
function drawLinks(
  {compiled, parts, workspace, random, number}: WholeRun,
  {p, stepAt, stateAt, ageAt, linkFrom, linkTo}: MatrixTable,
  t: number,
  i: number,
  first: number,
  end: number
): void {
  const {group: G, age: A, state: S} = compiled.shape;
  const {regrouped, ledger, scratch} = workspace;
  const {cells, next} = scratch;
  const from = linkFrom[first];
  for (let a = 0; a < A; ++a) {
    const c = (i * G + from) * A + a;
    let rest = next[c];
    if (rest === 0) continue;
    const row = ((stepAt[t] + stateAt[i] + ageAt[a]) * G + from) * G;
    random.seek(number, t, streams.regrouping, c);
    let share = 1;
    for (let l = first; l < end; ++l) {
      const to = linkTo[l];
      const q = p[row + to];
      if (!(q > 0)) continue;
      const moved = q > share - 1e-12 ? rest : parts.drawBinomial(random, rest, q / share);
      rest -= moved;
      share -= q;
      regrouped[(t * G + from) * G + to] += moved;
      cells[c] -= moved;
      cells[(i * G + to) * A + a] += moved;
      if (!ledger) continue;
      ledger.regrouped[t * S * G * A + c] -= moved;
      ledger.regrouped[t * S * G * A + (i * G + to) * A + a] += moved;
    }
  }
}
