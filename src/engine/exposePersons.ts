import {drawBinomial} from "../quantity/drawBinomial.js";
import {dirichletSum, drawPortion} from "./drawPortion.js";
import type {Pass} from "./pass.js";
import {type Row, rowHazards} from "./rowHazards.js";
import {splitCell, splitSet} from "./splitExits.js";

/**
 * Exposes whole persons: in each cell first how many leave by hazard, then by schedule, then by which set of causes, then
 * by which cause. Who leaves by causes with the same shares in many cells is split over them once, for all together.
 */
export function exposePersons(pass: Pass, t: number, half: boolean): void {
  const {parts, workspace} = pass;
  const {state: S, group: G} = parts.shape;
  const {alpha, expected, bySet} = workspace.scratch;
  if (!half) alpha.fill(0);
  if (!half && parts.causes.length === 0 && parts.scheduled.length === 0) return;
  for (let i = 0; i < S; ++i) {
    if (half && expected[i] === 0) continue;
    bySet.fill(0);
    for (let g = 0; g < G; ++g)
      exposeRow(pass, t, i, g, rowHazards(pass, t, i, g, workspace.scratch.rows[0]), half);
    const aged = parts.agedSets[i];
    for (let s = 0; s < aged.length; ++s)
      if (aged[s].gathers)
        for (let a = 0; a < parts.shape.age; ++a) splitSet(pass, t, i, 0, a, aged[s], s, half);
  }
}

function exposeRow(pass: Pass, t: number, i: number, g: number, row: Row, half: boolean): void {
  const {parts, workspace, run} = pass;
  const random = pass.random!;
  const {state: S, group: G, age: A} = parts.shape;
  const {scratch} = workspace;
  const {ledger} = pass;
  const {cells, incoming, bySet, alpha} = scratch;
  const persons = half ? incoming : cells;
  const flat = parts.flatSets[i];
  const aged = parts.agedSets[i];
  const phi = parts.dispersion.values[i * parts.dispersion.state];
  const key = half ? parts.entrantKey : parts.exposureKey;
  const base = (i * G + g) * A;
  for (let s = 0; s < flat.length; ++s) bySet[(aged.length + s) * A] = 0;
  for (let a = 0; a < A; ++a) {
    const n = persons[base + a];
    if (n === 0) continue;
    const e = row.eFlat + (1 - row.eFlat) * row.e[row.at + a];
    const share = !half && a >= row.low && a < row.high ? row.sigma[row.sigmaAt + a] : 0;
    const x = half ? e : e * (share + (1 - share) * (2 - e));
    const r = share * (1 - e);
    const stay = half ? 1 - e : (1 - share) * (1 - e) * (1 - e);
    const sum = phi > 1 ? dirichletSum(phi, n) : 0;
    random.seek(run, t, key, base + a);
    let out = 0;
    let gone = 0;
    if (sum > 0) {
      out = drawPortion(random, n, x, r + stay, sum);
      gone = drawPortion(random, n - out, r, stay, sum);
      if (!half) alpha[base + a] = sum * stay;
    } else {
      if (x > 0) out = drawBinomial(random, n, x);
      if (r > 0) gone = stay > 0 ? drawBinomial(random, n - out, r / (r + stay)) : n - out;
    }
    persons[base + a] = n - out - gone;
    if (ledger) ledger.left[t * S * G * A + base + a] += out + gone;
    if (gone > 0) leaveBySchedule(pass, t, i, g, a, gone, share);
    if (out === 0) continue;
    let rest = out;
    let h = row.h[row.at + a] + row.hFlat;
    const scale = h > 0 ? (sum * x) / h : 0;
    // Below this a difference of hazards is rounding.
    const tiny = 1e-12 * h;
    for (let s = 0; s < aged.length + flat.length && rest > 0; ++s) {
      const set = s < aged.length ? aged[s] : flat[s - aged.length];
      const hs = set.h[t * set.step + i * set.perState + g * set.group + a * set.age];
      h -= hs;
      const last = s === aged.length + flat.length - 1;
      const k =
        last || (h <= tiny && hs > 0)
          ? rest
          : scale > 0
            ? drawPortion(random, rest, hs, h, scale)
            : drawBinomial(random, rest, hs / (hs + h));
      rest -= k;
      if (k === 0) continue;
      if (phi === 1 && set.gathers) bySet[s * A + (s < aged.length ? a : 0)] += k;
      else splitCell(pass, t, i, g, a, set, k, scale);
    }
  }
  if (phi > 1) return;
  for (let s = 0; s < flat.length; ++s)
    if (flat[s].gathers) splitSet(pass, t, i, g, 0, flat[s], aged.length + s, half);
}

function leaveBySchedule(
  {parts, workspace, random}: Pass,
  t: number,
  i: number,
  g: number,
  a: number,
  gone: number,
  sigma: number
): void {
  const {scheduled, exitNames, shape} = parts;
  let rest = gone;
  let left = sigma;
  for (let k = 0; k < scheduled.length; ++k) {
    const {table, exit} = scheduled[k];
    const share = table.values[t * table.step + i * table.state + g * table.group + a * table.age];
    left -= share;
    const n = drawPortion(random!, rest, share, left > 1e-15 ? left : 0, 0);
    rest -= n;
    workspace.exits[(t * exitNames.length + exit) * shape.state + i] += n;
  }
}
