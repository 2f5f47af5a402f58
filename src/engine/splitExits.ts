import {drawPortion} from "./drawPortion.js";
import type {HazardSet} from "./hazardSets.js";
import type {Pass} from "./pass.js";

/** Splits k persons of one cell over the causes of a set, and sends on who moves. */
export function splitCell(
  pass: Pass,
  t: number,
  i: number,
  g: number,
  a: number,
  set: HazardSet,
  count: number,
  scale: number
): void {
  const {parts, workspace, random} = pass;
  const {state: S, group: G, age: A} = parts.shape;
  const {scratch} = workspace;
  const {ledger} = pass;
  let rest = count;
  let h = set.h[t * set.step + i * set.perState + g * set.group + a * set.age];
  const tiny = 1e-12 * h;
  for (let m = 0; m < set.causes.length && rest > 0; ++m) {
    const {table, exit, to, state} = set.causes[m];
    if (state >= 0 && state !== i) continue;
    const hm = table.values[t * table.step + i * table.state + g * table.group + a * table.age];
    h -= hm;
    const k = drawPortion(random!, rest, hm, h > tiny ? h : 0, scale);
    rest -= k;
    if (k === 0) continue;
    if (exit >= 0) workspace.exits[(t * parts.exitNames.length + exit) * S + i] += k;
    if (to < 0) continue;
    workspace.moves[(t * S + i) * S + to] += k;
    scratch.arrived[to] = 1;
    scratch.arrivals[(to * G + g) * A + a] += k;
    if (!ledger) continue;
    ledger.entered[((t * S + to) * G + g) * A + a] += k;
  }
}

/** Splits the persons gathered for a set over its causes. */
export function splitSet(
  pass: Pass,
  t: number,
  i: number,
  g: number,
  a: number,
  set: HazardSet,
  s: number,
  half: boolean
): void {
  const {parts, workspace, run} = pass;
  const {group: G, age: A} = parts.shape;
  const count = workspace.scratch.bySet[s * A + a];
  if (count === 0) return;
  const cell = ((i * parts.sets.length + s) * G + g) * A + a;
  pass.random!.seek(run, t, half ? parts.entrantSplitKey : parts.splitKey, cell);
  splitCell(pass, t, i, g, a, set, count, 0);
}
