import {drawBetaBinomial} from "../quantity/drawBetaBinomial.js";
import {drawBinomial} from "../quantity/drawBinomial.js";
import {dirichletSum} from "./drawPortion.js";
import {drawWay, openWays} from "./drawWay.js";
import {markEntrants} from "./entrants.js";
import type {MatrixTable} from "./matrixTable.js";
import type {ExpectedRun, NoisyRun, RunState, WholeRun} from "./runState.js";
import {streams} from "./streams.js";
import {sumRange} from "./sumRange.js";

/**
 * Moves survivors by transition probabilities: those present, or entrants in the middle by a generator's half step.
 * Rows that sum to less than one lose the others as `unspecified`.
 */
export function applyTransitions(run: RunState, t: number, matrix: MatrixTable): void {
  const {linkFrom, linkTo, links, leaky, entrants} = matrix;
  const {next, expected} = run.workspace.scratch;
  if (entrants && !expected.includes(1)) return;
  const cells = personsOf(run, matrix);
  next.set(cells);
  for (let from = 0, first = 0; from < run.compiled.shape.state; ++from) {
    let end = first;
    while (end < links && linkFrom[end] === from) ++end;
    if (end > first || leaky) {
      if (run.whole) drawState(run, matrix, t, from, first, end);
      else if (run.random) diffuseState(run, matrix, t, from, first, end);
      else shareState(run, matrix, t, from, first, end);
    }
    first = end;
  }
  if (entrants)
    for (let k = 0; k < links; ++k)
      markEntrants(run.workspace.scratch, linkTo[k], 0, run.workspace.scratch.block.length);
  if (run.whole) cells.set(next);
  else for (let c = 0; c < next.length; ++c) cells[c] = Math.max(next[c], 0);
}

/** Whom a matrix acts on: [state][group][age]. */
function personsOf({workspace}: RunState, {entrants}: MatrixTable): Float64Array {
  return entrants ? workspace.scratch.incoming : workspace.scratch.cells;
}

/** Expected moves out of a state over the links [first, end); the last round is the way out of rows below one. */
function shareState(
  run: ExpectedRun,
  matrix: MatrixTable,
  t: number,
  from: number,
  first: number,
  end: number
): void {
  const {compiled, workspace, ledger} = run;
  const {state: S, group: G, age: A} = compiled.shape;
  const {p, loss, stepAt, groupAt, ageAt, linkTo, leaky} = matrix;
  const {next} = workspace.scratch;
  const cells = personsOf(run, matrix);
  const B = G * A;
  for (let k = first; k < end || (k === end && leaky); ++k) {
    const to = k < end ? linkTo[k] : -1;
    let total = 0;
    for (let c = 0, g = 0; g < G; ++g)
      for (let a = 0; a < A; ++a, ++c) {
        const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S + from;
        const persons = cells[from * B + c] * (to < 0 ? loss[row] : p[row * S + to]);
        total += persons;
        next[from * B + c] -= persons;
        if (to >= 0) next[to * B + c] += persons;
        if (!ledger) continue;
        ledger.left[(t * S + from) * B + c] += persons;
        if (to >= 0) ledger.entered[(t * S + to) * B + c] += persons;
      }
    note(run, t, from, to, total, matrix.entrants);
  }
}

/** The same with noise in each cell, one link after the other out of those who are left. */
function diffuseState(
  run: NoisyRun,
  matrix: MatrixTable,
  t: number,
  from: number,
  first: number,
  end: number
): void {
  const {compiled, workspace, random} = run;
  const {state: S, group: G, age: A} = compiled.shape;
  const {p, loss, stepAt, groupAt, ageAt, linkTo, leaky, entrants} = matrix;
  const {next, way, rest, alpha} = workspace.scratch;
  const cells = personsOf(run, matrix);
  const B = G * A;
  const phi = compiled.dispersion.values[from * compiled.dispersion.state];
  random.seek(run.number, t, entrants ? streams.entrantTransitions : streams.transitions, from);
  const exposed = !entrants && compiled.hazards.causes.length + compiled.scheduled.length > 0;
  openWays(workspace.scratch, cells, from * B, B, exposed && phi > 1 && !run.totals ? alpha : phi);
  for (let k = first; k < end || (k === end && leaky); ++k) {
    const to = k < end ? linkTo[k] : -1;
    for (let c = 0, g = 0; g < G; ++g)
      for (let a = 0; a < A; ++a, ++c) {
        const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S + from;
        way[c] = to < 0 ? loss[row] : p[row * S + to];
      }
    drawWay(run, B);
    if (to >= 0) for (let c = 0; c < B; ++c) next[to * B + c] += way[c];
    note(run, t, from, to, sumRange(way, 0, B), entrants);
  }
  for (let c = 0; c < B; ++c) next[from * B + c] += rest[c] - cells[from * B + c];
}

/** Records persons who moved from a state to another, or out where `to` is none. */
function note(
  {compiled, workspace}: RunState,
  t: number,
  from: number,
  to: number,
  n: number,
  entrants: boolean
): void {
  const {exitNames, unspecified, shape} = compiled;
  const S = shape.state;
  if (workspace.stayed && !entrants) workspace.stayed[t * S + from] -= n;
  if (to >= 0) workspace.moves[(t * S + from) * S + to] += n;
  else workspace.exits[(t * exitNames.length + unspecified) * S + from] += n;
}

/** Moves whole persons out of a state: conditional binomials of each cell, in the order of the links [first, end). */
function drawState(
  run: WholeRun,
  matrix: MatrixTable,
  t: number,
  from: number,
  first: number,
  end: number
): void {
  const {compiled, workspace, ledger, random} = run;
  const {state: S, group: G, age: A} = compiled.shape;
  const {p, loss, stepAt, groupAt, ageAt, linkTo, entrants} = matrix;
  const {next, alpha} = workspace.scratch;
  const cells = personsOf(run, matrix);
  const stream = entrants ? streams.entrantTransitions : streams.transitions;
  const exposed = !entrants && compiled.hazards.causes.length + compiled.scheduled.length > 0;
  const phi = compiled.dispersion.values[from * compiled.dispersion.state];
  const B = G * A;
  for (let c = 0; c < B; ++c) {
    const n = cells[from * B + c];
    if (n === 0) continue;
    const row = (stepAt[t] + groupAt[Math.floor(c / A)] + ageAt[c % A]) * S + from;
    const sum = phi > 1 ? (exposed ? alpha[from * B + c] : dirichletSum(phi, n)) : 0;
    random.seek(run.number, t, stream, from * B + c);
    let rest = n;
    let share = 1;
    for (let k = first; k <= end && rest > 0; ++k) {
      const to = k < end ? linkTo[k] : -1;
      const q = to < 0 ? loss[row] : p[row * S + to];
      if (!(q > 0)) continue;
      share = share - q > 1e-12 ? share - q : 0;
      let moved = rest;
      if (share > 0 && sum > 0) moved = drawBetaBinomial(random, rest, q * sum, share * sum);
      else if (share > 0) moved = drawBinomial(random, rest, q / (q + share));
      rest -= moved;
      next[from * B + c] -= moved;
      if (to >= 0) next[to * B + c] += moved;
      note(run, t, from, to, moved, entrants);
      if (!ledger) continue;
      ledger.left[(t * S + from) * B + c] += moved;
      if (to >= 0) ledger.entered[(t * S + to) * B + c] += moved;
    }
  }
}
