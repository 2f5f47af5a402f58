import {drawBetaBinomial} from "../quantity/drawBetaBinomial.js";
import {drawBinomial} from "../quantity/drawBinomial.js";
import {dirichletSum} from "./drawPortion.js";
import type {MatrixTable} from "./matrixTable.js";
import type {ExpectedRun, NoisyRun, RunState, WholeRun} from "./runState.js";
import {streams} from "./streams.js";
import {sumRange} from "./sumRange.js";

/** Moves survivors by transition probabilities; rows that sum to less than one lose the others as `unspecified`. */
export function applyTransitions(run: RunState, t: number): void {
  const matrix = run.compiled.transitions;
  if (!matrix) return;
  const {linkFrom, links, leaky} = matrix;
  const {cells, next} = run.workspace.scratch;
  next.set(cells);
  for (let from = 0, first = 0; from < run.compiled.shape.state; ++from) {
    let end = first;
    while (end < links && linkFrom[end] === from) ++end;
    if (end > first || leaky) {
      if (run.whole) drawState(run, matrix, t, from, first, end);
      else shareState(run, matrix, t, from, first, end);
    }
    first = end;
  }
  if (run.whole) cells.set(next);
  else for (let c = 0; c < next.length; ++c) cells[c] = Math.max(next[c], 0);
}

/** Moves out of a state over the links [first, end): expected numbers, with noise on the total of each if asked. */
function shareState(
  run: ExpectedRun | NoisyRun,
  matrix: MatrixTable,
  t: number,
  from: number,
  first: number,
  end: number
): void {
  const {compiled, workspace, ledger} = run;
  const {state: S, group: G, age: A} = compiled.shape;
  const {p, loss, stepAt, groupAt, ageAt, linkTo, leaky} = matrix;
  const {cells, next, noise, block} = workspace.scratch;
  const B = G * A;
  if (run.random) addLinkNoise(run, matrix, t, from, first, end);
  let surplus = 0;
  for (let c = 0; c < B; ++c) block[c] = cells[from * B + c];
  for (let k = first; k < end || (k === end && leaky); ++k) {
    // The last round is the way out of rows that sum to less than one.
    const to = k < end ? linkTo[k] : -1;
    const factor = run.random ? noise[k - first] : 1;
    let total = 0;
    for (let c = 0, g = 0; g < G; ++g)
      for (let a = 0; a < A; ++a, ++c) {
        const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S + from;
        const mean = cells[from * B + c] * (to < 0 ? loss[row] : p[row * S + to]);
        const persons = mean * factor;
        total += persons;
        surplus += persons - mean;
        block[c] -= mean;
        next[from * B + c] -= mean;
        if (to >= 0) next[to * B + c] += persons;
        if (!ledger) continue;
        ledger.left[(t * S + from) * B + c] += persons;
        if (to >= 0) ledger.entered[(t * S + to) * B + c] += persons;
      }
    note(run, t, from, to, total);
  }
  if (!run.random) return;
  // Who stays makes up for the noise of those who leave.
  const stay = sumRange(block, 0, B);
  if (stay > 0) for (let c = 0; c < B; ++c) next[from * B + c] -= (block[c] * surplus) / stay;
}

/** Records persons who moved from a state to another, or out where `to` is none. */
function note(
  {compiled, workspace}: RunState,
  t: number,
  from: number,
  to: number,
  n: number
): void {
  const {exitNames, unspecified, shape} = compiled;
  const S = shape.state;
  if (to >= 0) workspace.moves[(t * S + from) * S + to] += n;
  else workspace.exits[(t * exitNames.length + unspecified) * S + from] += n;
}

/** Factors of the flows out of a state: multinomial noise of its totals times √φ, cut symmetrically. */
function addLinkNoise(
  run: NoisyRun,
  matrix: MatrixTable,
  t: number,
  from: number,
  first: number,
  end: number
): void {
  const {compiled, workspace, random} = run;
  const {noise, counts} = workspace.scratch;
  const count = end - first + 1;
  const all = countLinks(run, matrix, t, from, first, end);
  const phi = compiled.dispersion.values[from * compiled.dispersion.state];
  random.seek(run.number, t, streams.transitions, from);
  let stay = all;
  for (let k = 0; k < count; ++k) stay -= counts[k];
  stay = stay > 1e-12 * all ? stay : 0;
  let mixed = Math.sqrt(phi * stay) * random.normal();
  for (let k = 0; k < count; ++k) {
    noise[k] = Math.sqrt(phi * counts[k]) * random.normal();
    mixed += noise[k];
  }
  let total = 0;
  for (let k = 0; k < count; ++k) {
    const mean = counts[k];
    const d = all > 0 ? noise[k] - (mean / all) * mixed : 0;
    noise[k] = d > mean ? mean : Math.max(d, -mean);
    total += noise[k];
  }
  const cut = Math.abs(total) > stay && stay > 0 ? stay / Math.abs(total) : 1;
  for (let k = 0; k < count; ++k) {
    // Where nobody stays the noise must sum to zero.
    const d = stay > 0 ? noise[k] * cut : noise[k] - (total * counts[k]) / (all > 0 ? all : 1);
    noise[k] = counts[k] > 0 ? Math.max(0, 1 + d / counts[k]) : 1;
  }
}

/** Expected persons over each link of a state, and out of it last, in `counts`; returns all who are in the state. */
function countLinks(
  {compiled, workspace}: NoisyRun,
  {p, loss, stepAt, groupAt, ageAt, linkTo}: MatrixTable,
  t: number,
  from: number,
  first: number,
  end: number
): number {
  const {state: S, group: G, age: A} = compiled.shape;
  const {cells, counts} = workspace.scratch;
  const count = end - first;
  let all = 0;
  for (let k = 0; k <= count; ++k) counts[k] = 0;
  for (let g = 0; g < G; ++g)
    for (let a = 0; a < A; ++a) {
      const n = cells[(from * G + g) * A + a];
      const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S + from;
      all += n;
      for (let k = 0; k < count; ++k) counts[k] += n * p[row * S + linkTo[first + k]];
      counts[count] += n * loss[row];
    }
  return all;
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
  const {p, loss, stepAt, groupAt, ageAt, linkTo} = matrix;
  const {cells, next, alpha} = workspace.scratch;
  const exposed = compiled.hazards.causes.length > 0 || compiled.scheduled.length > 0;
  const phi = compiled.dispersion.values[from * compiled.dispersion.state];
  const B = G * A;
  for (let c = 0; c < B; ++c) {
    const n = cells[from * B + c];
    if (n === 0) continue;
    const row = (stepAt[t] + groupAt[Math.floor(c / A)] + ageAt[c % A]) * S + from;
    const sum = phi > 1 ? (exposed ? alpha[from * B + c] : dirichletSum(phi, n)) : 0;
    random.seek(run.number, t, streams.transitions, from * B + c);
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
      note(run, t, from, to, moved);
      if (!ledger) continue;
      ledger.left[(t * S + from) * B + c] += moved;
      if (to >= 0) ledger.entered[(t * S + to) * B + c] += moved;
    }
  }
}
