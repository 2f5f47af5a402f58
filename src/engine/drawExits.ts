import {drawBinomial} from "../quantity/drawBinomial.js";
import {dirichletSum, drawPortion} from "./drawPortion.js";
import type {HazardSet} from "./hazards.js";
import type {Row} from "./row.js";
import {rowHazards} from "./rowHazards.js";
import type {WholeRun} from "./runState.js";
import {streams} from "./streams.js";

/**
 * Exposes whole persons: in each cell first how many leave by hazard, then by schedule, then by which set of
 * causes, then by which cause. Who leaves by causes with the same shares in many cells is split over them once, for
 * all together.
 */
export function drawExits(run: WholeRun, t: number, half: boolean): void {
  const {compiled, workspace} = run;
  const {shape, hazards, scheduled} = compiled;
  const {alpha, expected, bySet, row} = workspace.scratch;
  if (!half) alpha.fill(0);
  if (!half && hazards.causes.length === 0 && scheduled.length === 0) return;
  for (let i = 0; i < shape.state; ++i) {
    if (half && expected[i] === 0) continue;
    bySet.fill(0);
    for (let g = 0; g < shape.group; ++g)
      drawRow(run, rowHazards(compiled, workspace.scratch, t, i, g), half);
    row.group = 0;
    const aged = hazards.aged[i];
    for (let s = 0; s < aged.length; ++s)
      if (aged[s].gathers)
        for (let a = 0; a < shape.age; ++a) splitGathered(run, row, a, aged[s], s, half);
  }
}

function drawRow(run: WholeRun, row: Row, half: boolean): void {
  const {compiled, workspace} = run;
  const {hazards, shape, dispersion} = compiled;
  const {cells, incoming, bySet} = workspace.scratch;
  const A = shape.age;
  const flat = hazards.flat[row.state];
  const aged = hazards.aged[row.state].length;
  const persons = half ? incoming : cells;
  const phi = dispersion.values[row.state * dispersion.state];
  for (let s = 0; s < flat.length; ++s) bySet[(aged + s) * A] = 0;
  for (let a = 0; a < A; ++a)
    if (persons[row.cell + a] !== 0) drawCell(run, row, a, persons, phi, half);
  if (phi > 1) return;
  for (let s = 0; s < flat.length; ++s)
    if (flat[s].gathers) splitGathered(run, row, 0, flat[s], aged + s, half);
}

/** Draws how many of one cell leave by hazard and by schedule. */
function drawCell(
  run: WholeRun,
  row: Row,
  a: number,
  persons: Float64Array,
  phi: number,
  half: boolean
): void {
  const {workspace, random, ledger} = run;
  const c = row.cell + a;
  const n = persons[c];
  const e = row.eFlat + (1 - row.eFlat) * row.e[row.at + a];
  const share = !half && a >= row.low && a < row.high ? row.sigma[row.sigmaAt + a] : 0;
  const x = half ? e : e * (share + (1 - share) * (2 - e));
  const r = share * (1 - e);
  const stay = half ? 1 - e : (1 - share) * (1 - e) * (1 - e);
  const sum = phi > 1 ? dirichletSum(phi, n) : 0;
  random.seek(run.number, row.step, half ? streams.entrantExits : streams.exits, c);
  let out = 0;
  let gone = 0;
  if (sum > 0) {
    out = drawPortion(random, n, x, r + stay, sum);
    gone = drawPortion(random, n - out, r, stay, sum);
    if (!half) workspace.scratch.alpha[c] = sum * stay;
  } else {
    if (x > 0) out = drawBinomial(random, n, x);
    if (r > 0) gone = stay > 0 ? drawBinomial(random, n - out, r / (r + stay)) : n - out;
  }
  persons[c] = n - out - gone;
  if (ledger) ledger.left[row.step * workspace.scratch.cells.length + c] += out + gone;
  if (gone > 0) splitScheduled(run, row, a, gone, share);
  if (out > 0) splitSets(run, row, a, out, sum * x);
}

/** Splits those of one cell who leave by schedule over the scheduled exits. */
function splitScheduled(
  {compiled, workspace, random}: WholeRun,
  {step: t, state: i, group: g}: Row,
  a: number,
  gone: number,
  sigma: number
): void {
  const {scheduled, exitNames, shape} = compiled;
  let rest = gone;
  let left = sigma;
  for (let k = 0; k < scheduled.length; ++k) {
    const {table, exit} = scheduled[k];
    const share = table.values[t * table.step + i * table.state + g * table.group + a * table.age];
    left -= share;
    const n = drawPortion(random, rest, share, left > 1e-15 ? left : 0, 0);
    rest -= n;
    workspace.exits[(t * exitNames.length + exit) * shape.state + i] += n;
  }
}

/**
 * Splits those of one cell who leave by hazard over the sets of causes; `alpha` of the Dirichlet if dispersed, else
 * 0.
 */
function splitSets(run: WholeRun, row: Row, a: number, out: number, alpha: number): void {
  const {compiled, workspace, random} = run;
  const {hazards, shape, dispersion} = compiled;
  const flat = hazards.flat[row.state];
  const aged = hazards.aged[row.state];
  const phi = dispersion.values[row.state * dispersion.state];
  let rest = out;
  let h = row.h[row.at + a] + row.hFlat;
  const scale = h > 0 ? alpha / h : 0;
  // Below this a difference of hazards is rounding.
  const tiny = 1e-12 * h;
  for (let s = 0; s < aged.length + flat.length && rest > 0; ++s) {
    const set = s < aged.length ? aged[s] : flat[s - aged.length];
    const hs = hazardOf(set, row, a);
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
    if (phi === 1 && set.gathers)
      workspace.scratch.bySet[s * shape.age + (s < aged.length ? a : 0)] += k;
    else splitCauses(run, row, a, set, k, scale);
  }
}

const hazardOf = ({h, step, perState, group, age}: HazardSet, row: Row, a: number) =>
  h[row.step * step + row.state * perState + row.group * group + a * age];

/** Splits persons of one cell over the causes of a set, and sends on who moves. */
function splitCauses(
  {compiled, workspace, random, ledger}: WholeRun,
  row: Row,
  a: number,
  set: HazardSet,
  count: number,
  scale: number
): void {
  const {step: t, state: i, group: g} = row;
  const {state: S, group: G, age: A} = compiled.shape;
  const {arrivals, arrived} = workspace.scratch;
  let rest = count;
  let h = hazardOf(set, row, a);
  const tiny = 1e-12 * h;
  for (let m = 0; m < set.causes.length && rest > 0; ++m) {
    const {table, exit, to, state} = set.causes[m];
    if (state >= 0 && state !== i) continue;
    const hm = table.values[t * table.step + i * table.state + g * table.group + a * table.age];
    h -= hm;
    const k = drawPortion(random, rest, hm, h > tiny ? h : 0, scale);
    rest -= k;
    if (k === 0) continue;
    if (exit >= 0) workspace.exits[(t * compiled.exitNames.length + exit) * S + i] += k;
    if (to < 0) continue;
    workspace.moves[(t * S + i) * S + to] += k;
    arrived[to] = 1;
    arrivals[(to * G + g) * A + a] += k;
    if (ledger) ledger.entered[((t * S + to) * G + g) * A + a] += k;
  }
}

/** Splits the persons gathered for a set, the s-th of its state, over its causes. */
function splitGathered(
  run: WholeRun,
  row: Row,
  a: number,
  set: HazardSet,
  s: number,
  half: boolean
): void {
  const {shape, hazards} = run.compiled;
  const count = run.workspace.scratch.bySet[s * shape.age + a];
  if (count === 0) return;
  const line = (row.state * hazards.sets.length + s) * shape.group + row.group;
  const key = half ? streams.entrantCauses : streams.exitCauses;
  run.random.seek(run.number, row.step, key, line * shape.age + a);
  splitCauses(run, row, a, set, count, 0);
}
