import {dispersionCorrelation} from "../quantity/dispersionCorrelation.js";
import {drawBetaBinomial} from "../quantity/drawBetaBinomial.js";
import {drawBinomial} from "../quantity/drawBinomial.js";
import type {RandomStream} from "../quantity/randomStream.js";
import type {HazardSet} from "./hazardSets.js";
import type {Pass} from "./pass.js";
import {type Row, rowHazards} from "./rowHazards.js";

/** Sum of the Dirichlet parameters that gives n persons the variance factor φ; 0 for the plain multinomial. */
export function dirichletSum(phi: number, n: number): number {
  if (!(phi > 1 && n >= 2)) return 0;
  return 1 / dispersionCorrelation(n, phi) - 1;
}

function draw(random: RandomStream, n: number, p: number, rest: number, sum: number): number {
  if (n === 0 || !(p > 0)) return 0;
  if (!(rest > 0)) return n;
  const q = p / (p + rest);
  return sum > 0 ? drawBetaBinomial(random, n, p * sum, rest * sum) : drawBinomial(random, n, q);
}

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
    const aged = parts.agedSets[i]!;
    for (let s = 0; s < aged.length; ++s)
      if (aged[s]!.gathers)
        for (let a = 0; a < parts.shape.age; ++a) splitSet(pass, t, i, 0, a, aged[s]!, s, half);
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
  const flat = parts.flatSets[i]!;
  const aged = parts.agedSets[i]!;
  const phi = parts.dispersion.values[i * parts.dispersion.state]!;
  const key = half ? parts.entrantKey : parts.exposureKey;
  const base = (i * G + g) * A;
  for (let s = 0; s < flat.length; ++s) bySet[(aged.length + s) * A] = 0;
  for (let a = 0; a < A; ++a) {
    const n = persons[base + a]!;
    if (n === 0) continue;
    const e = row.eFlat + (1 - row.eFlat) * row.e[row.at + a]!;
    const share = !half && a >= row.low && a < row.high ? row.sigma[row.sigmaAt + a]! : 0;
    const x = half ? e : e * (share + (1 - share) * (2 - e));
    const r = share * (1 - e);
    const stay = half ? 1 - e : (1 - share) * (1 - e) * (1 - e);
    const sum = phi > 1 ? dirichletSum(phi, n) : 0;
    random.seek(run, t, key, base + a);
    let out = 0;
    let gone = 0;
    if (sum > 0) {
      out = draw(random, n, x, r + stay, sum);
      gone = draw(random, n - out, r, stay, sum);
      if (!half) alpha[base + a] = sum * stay;
    } else {
      if (x > 0) out = drawBinomial(random, n, x);
      if (r > 0) gone = stay > 0 ? drawBinomial(random, n - out, r / (r + stay)) : n - out;
    }
    persons[base + a] = n - out - gone;
    if (ledger) ledger.left[t * S * G * A + base + a]! += out + gone;
    if (gone > 0) leaveBySchedule(pass, t, i, g, a, gone, share);
    if (out === 0) continue;
    let rest = out;
    let h = row.h[row.at + a]! + row.hFlat;
    const scale = h > 0 ? (sum * x) / h : 0;
    // Below this a difference of hazards is rounding.
    const tiny = 1e-12 * h;
    for (let s = 0; s < aged.length + flat.length && rest > 0; ++s) {
      const set = s < aged.length ? aged[s]! : flat[s - aged.length]!;
      const hs = set.h[t * set.step + i * set.perState + g * set.group + a * set.age]!;
      h -= hs;
      const last = s === aged.length + flat.length - 1;
      const k =
        last || (h <= tiny && hs > 0)
          ? rest
          : scale > 0
            ? draw(random, rest, hs, h, scale)
            : drawBinomial(random, rest, hs / (hs + h));
      rest -= k;
      if (k === 0) continue;
      if (phi === 1 && set.gathers) bySet[s * A + (s < aged.length ? a : 0)]! += k;
      else splitCell(pass, t, i, g, a, set, k, scale);
    }
  }
  if (phi > 1) return;
  for (let s = 0; s < flat.length; ++s)
    if (flat[s]!.gathers) splitSet(pass, t, i, g, 0, flat[s]!, aged.length + s, half);
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
    const {table, exit} = scheduled[k]!;
    const share = table.values[t * table.step + i * table.state + g * table.group + a * table.age]!;
    left -= share;
    const n = draw(random!, rest, share, left > 1e-15 ? left : 0, 0);
    rest -= n;
    workspace.exits[(t * exitNames.length + exit) * shape.state + i]! += n;
  }
}

/** Splits k persons of one cell over the causes of a set, and sends on who moves. */
function splitCell(
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
  let h = set.h[t * set.step + i * set.perState + g * set.group + a * set.age]!;
  const tiny = 1e-12 * h;
  for (let m = 0; m < set.causes.length && rest > 0; ++m) {
    const {table, exit, to, state} = set.causes[m]!;
    if (state >= 0 && state !== i) continue;
    const hm = table.values[t * table.step + i * table.state + g * table.group + a * table.age]!;
    h -= hm;
    const k = draw(random!, rest, hm, h > tiny ? h : 0, scale);
    rest -= k;
    if (k === 0) continue;
    if (exit >= 0) workspace.exits[(t * parts.exitNames.length + exit) * S + i]! += k;
    if (to < 0) continue;
    workspace.moves[(t * S + i) * S + to]! += k;
    scratch.arrived[to] = 1;
    scratch.arrivals[(to * G + g) * A + a]! += k;
    if (!ledger) continue;
    ledger.entered[((t * S + to) * G + g) * A + a]! += k;
  }
}

/** Splits the persons gathered for a set over its causes. */
function splitSet(
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
  const count = workspace.scratch.bySet[s * A + a]!;
  if (count === 0) return;
  const cell = ((i * parts.sets.length + s) * G + g) * A + a;
  pass.random!.seek(run, t, half ? parts.entrantSplitKey : parts.splitKey, cell);
  splitCell(pass, t, i, g, a, set, count, 0);
}
