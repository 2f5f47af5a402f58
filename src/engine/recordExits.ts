import type {Cause} from "./hazards.js";
import type {ExpectedRun, NoisyRun} from "./runState.js";
import {addTotalNoise} from "./totalNoise.js";

/**
 * Splits what left every state by cause, records it, and sends on who moved (with noise they are on their way, and only
 * exits are in `ratio`). Exits by cause j are Σ ratio · h_j over the cells, summed first over the dimensions on which h_j does
 * not vary.
 */
export function recordExits(run: ExpectedRun | NoisyRun, t: number, half: boolean): void {
  const {compiled, workspace} = run;
  const {counts, expected} = workspace.scratch;
  const {hazards, exitNames, shape} = compiled;
  const {causes} = hazards;
  const S = shape.state;
  const ownNoise = run.random && !run.totals;
  const counted = ownNoise ? hazards.exits : causes.length;
  for (let k = 0; k < counted; ++k) countCause(run, t, k, causes[k], half);
  if (run.random)
    for (let i = 0; i < S; ++i)
      if (!half || expected[i] === 1) {
        if (run.totals) addTotalNoise(run, t, i, half);
        else run.parts.splitExits(run, t, i, half);
      }
  for (let k = 0; k < counted; ++k) {
    const {exit, state, to} = causes[k];
    if (to >= 0) {
      recordMove(run, t, k, causes[k]);
      continue;
    }
    const line = (t * exitNames.length + exit) * S;
    for (let i = 0; i < S; ++i)
      if (state < 0 || state === i) workspace.exits[line + i] += counts[k * S + i];
  }
}

function countCause(
  {compiled, workspace}: ExpectedRun | NoisyRun,
  t: number,
  k: number,
  {table, state: only}: Cause,
  half: boolean
): void {
  const {state: S, group: G, age: A} = compiled.shape;
  const {ratio, ratioByGroup, ratioByAge, counts, expected} = workspace.scratch;
  const {values, step, state, group, age} = table;
  for (let i = only < 0 ? 0 : only; i < (only < 0 ? S : only + 1); ++i) {
    counts[k * S + i] = 0;
    if (half && expected[i] === 0) continue;
    const at = t * step + i * state;
    let flow = 0;
    if (age === 0)
      for (let g = 0; g < G; ++g) flow += ratioByGroup[i * G + g] * values[at + g * group];
    else if (group > 0)
      for (let g = 0; g < G; ++g)
        for (let a = 0; a < A; ++a)
          flow += ratio[(i * G + g) * A + a] * values[at + g * group + a * age];
    else flow = sumProducts(ratioByAge, i * A, (i + 1) * A, values, at, age);
    counts[k * S + i] = flow;
  }
}

/**
 * Σ values[k] · factors over [from, to), the factors `stride` apart; in two sums, so that no addition waits for the
 * one before.
 */
function sumProducts(
  values: Float64Array,
  from: number,
  to: number,
  factors: Float64Array,
  at: number,
  stride: number
): number {
  let even = 0;
  let odd = 0;
  let k = from;
  let f = at;
  for (; k + 1 < to; k += 2) {
    even += values[k] * factors[f];
    odd += values[k + 1] * factors[f + stride];
    f += 2 * stride;
  }
  if (k < to) even += values[k] * factors[f];
  return even + odd;
}

function recordMove(
  {compiled, workspace, totals, ledger}: ExpectedRun | NoisyRun,
  t: number,
  k: number,
  {table, state: from, to}: Cause
): void {
  const {state: S, group: G, age: A} = compiled.shape;
  const {ratio, counts, noise, arrivals, arrived} = workspace.scratch;
  const flow = counts[k * S + from];
  if (flow === 0) return;
  workspace.moves[(t * S + from) * S + to] += flow;
  arrived[to] = 1;
  const factor = totals ? noise[k * S + from] : 1;
  for (let g = 0; g < G; ++g)
    for (let a = 0; a < A; ++a) {
      const h = table.values[t * table.step + g * table.group + a * table.age];
      const persons = ratio[(from * G + g) * A + a] * h * factor;
      arrivals[(to * G + g) * A + a] += persons;
      if (ledger) ledger.entered[((t * S + to) * G + g) * A + a] += persons;
    }
}
