import {exposeNoise} from "./exposeNoise.js";
import type {Cause} from "./hazardSets.js";
import type {Pass} from "./pass.js";

/**
 * Splits what left every state by cause, adds noise if asked, records it, and sends on who moved. Exits by cause j are
 * Σ ratio · h_j over the cells, summed first over the dimensions on which h_j does not vary.
 */
export function settle(pass: Pass, t: number, half: boolean): void {
  const {parts, workspace} = pass;
  const {scratch, exits} = workspace;
  const {causes, exitNames} = parts;
  const S = parts.shape.state;
  const {counts, expected} = scratch;
  for (let k = 0; k < causes.length; ++k) countCause(pass, t, k, causes[k], half);
  if (pass.random)
    for (let i = 0; i < S; ++i) if (!half || expected[i] === 1) exposeNoise(pass, t, i, half);
  for (let k = 0; k < causes.length; ++k) {
    const {exit, state, to} = causes[k];
    if (to >= 0) move(pass, t, k, causes[k]);
    else {
      const line = (t * exitNames.length + exit) * S;
      for (let i = 0; i < S; ++i)
        if (state < 0 || state === i) exits[line + i] += counts[k * S + i];
    }
  }
}

function countCause(
  {parts, workspace}: Pass,
  t: number,
  k: number,
  {table, state: only}: Cause,
  half: boolean
): void {
  const {state: S, group: G, age: A} = parts.shape;
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
    else {
      // Two sums, so that no addition waits for the one before.
      let odd = 0;
      let a = 0;
      for (; a + 1 < A; a += 2) {
        flow += ratioByAge[i * A + a] * values[at + a * age];
        odd += ratioByAge[i * A + a + 1] * values[at + a * age + age];
      }
      if (a < A) flow += ratioByAge[i * A + a] * values[at + a * age];
      flow += odd;
    }
    counts[k * S + i] = flow;
  }
}

function move(pass: Pass, t: number, k: number, {table, state: from, to}: Cause): void {
  const {parts, workspace} = pass;
  const {state: S, group: G, age: A} = parts.shape;
  const {ratio, counts, noise, arrivals, arrived} = workspace.scratch;
  const flow = counts[k * S + from];
  if (flow === 0) return;
  workspace.moves[(t * S + from) * S + to] += flow;
  arrived[to] = 1;
  const factor = pass.random ? noise[k * S + from] : 1;
  for (let g = 0; g < G; ++g)
    for (let a = 0; a < A; ++a) {
      const h = table.values[t * table.step + g * table.group + a * table.age];
      const persons = ratio[(from * G + g) * A + a] * h * factor;
      arrivals[(to * G + g) * A + a] += persons;
      if (pass.ledger) pass.ledger.entered[((t * S + to) * G + g) * A + a] += persons;
    }
}
