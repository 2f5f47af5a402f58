import {dirichletSum, drawPortion} from "./drawPortion.js";
import {drawWay, openWays} from "./drawWay.js";
import {markEntrants} from "./entrants.js";
import {type JointExposure, type Way, wayShare} from "./jointExposure.js";
import type {ExpectedRun, NoisyRun, RunState, WholeRun} from "./runState.js";
import {streams} from "./streams.js";
import {sumRange} from "./sumRange.js";

/**
 * Exposes persons to everything that acts on them at once: those present for the whole step, or entrants in the
 * middle for half of it. Each goes one way: it is in some state at the end, or left the system, or by schedule for
 * another state, from some state on. Moves are counted from the state of the beginning to the one in which a person
 * was at the end, or when it left.
 */
export function applyJoint(run: RunState, t: number, joint: JointExposure, half: boolean): void {
  const {compiled, workspace} = run;
  const {scratch, stayed} = workspace;
  const {expected, next, alpha} = scratch;
  const {state: S, group: G, age: A} = compiled.shape;
  if (half && !expected.includes(1)) return;
  const cells = half ? scratch.incoming : scratch.cells;
  const B = G * A;
  if (!half) alpha.fill(0);
  next.set(cells);
  for (let from = 0; from < S; ++from) {
    if (!half && stayed) stayed[t * S + from] = sumRange(cells, from * B, (from + 1) * B);
    if (half && expected[from] === 0) continue;
    if (run.whole) drawState(run, t, joint, from, half);
    else if (run.random) diffuseState(run, t, joint, from, half);
    else shareState(run, t, joint, from, half);
  }
  if (half) for (let to = 0; to < S; ++to) markEntrants(scratch, to, 0, B);
  for (let c = 0; c < next.length; ++c) cells[c] = Math.max(next[c], 0);
}

/** Ways that nobody of the state goes, or that end where it is: who is left over stays. */
const skips = ({used, ways}: JointExposure, w: number, from: number, half: boolean, S: number) =>
  used[w * S + from] === 0 ||
  (ways[w].kind === "end" && ways[w].to === from) ||
  (half && ways[w].kind === "scheduled");

function shareState(
  run: ExpectedRun,
  t: number,
  joint: JointExposure,
  from: number,
  half: boolean
): void {
  const {state: S, group: G, age: A} = run.compiled.shape;
  const {incoming, cells} = run.workspace.scratch;
  const persons = half ? incoming : cells;
  const exposure = half ? joint.half : joint.whole;
  for (let w = 0; w < joint.ways.length; ++w) {
    if (skips(joint, w, from, half, S)) continue;
    const way = joint.ways[w];
    const leaving = {from, way, half};
    for (let c = 0, g = 0; g < G; ++g) {
      const standing = {step: t, state: from, group: g};
      for (let a = 0; a < A; ++a, ++c) {
        const share = wayShare(joint, exposure, way, standing, a);
        send(run, t, leaving, c, persons[from * G * A + c] * share);
      }
    }
  }
}

/** The same with noise in each cell, one way after the other out of those who are left. */
function diffuseState(
  run: NoisyRun,
  t: number,
  joint: JointExposure,
  from: number,
  half: boolean
): void {
  const {compiled, workspace, random} = run;
  const {state: S, group: G, age: A} = compiled.shape;
  const {incoming, cells, way: persons, spread} = workspace.scratch;
  const exposure = half ? joint.half : joint.whole;
  const phi = compiled.dispersion.values[from * compiled.dispersion.state];
  const B = G * A;
  random.seek(run.number, t, half ? streams.entrantExits : streams.exits, from);
  openWays(workspace.scratch, half ? incoming : cells, from * B, B, phi);
  for (let w = 0; w < joint.ways.length; ++w) {
    if (skips(joint, w, from, half, S)) continue;
    const way = joint.ways[w];
    for (let c = 0, g = 0; g < G; ++g) {
      const standing = {step: t, state: from, group: g};
      for (let a = 0; a < A; ++a, ++c) persons[c] = wayShare(joint, exposure, way, standing, a);
    }
    drawWay(run, B);
    const leaving = {from, way, half};
    for (let c = 0; c < B; ++c) send(run, t, leaving, c, persons[c]);
  }
  if (!half) for (let c = 0; c < B; ++c) workspace.scratch.alpha[from * B + c] = spread[c];
}

/** Whole persons: conditional binomials of each cell, way by way. */
function drawState(
  run: WholeRun,
  t: number,
  joint: JointExposure,
  from: number,
  half: boolean
): void {
  const {compiled, workspace, random} = run;
  const {state: S, group: G, age: A} = compiled.shape;
  const {incoming, cells, alpha} = workspace.scratch;
  const persons = half ? incoming : cells;
  const exposure = half ? joint.half : joint.whole;
  const phi = compiled.dispersion.values[from * compiled.dispersion.state];
  const B = G * A;
  for (let c = 0; c < B; ++c) {
    const n = persons[from * B + c];
    if (n === 0) continue;
    const standing = {step: t, state: from, group: Math.floor(c / A)};
    const a = c % A;
    const sum = phi > 1 ? dirichletSum(phi, n) : 0;
    random.seek(run.number, t, half ? streams.entrantExits : streams.exits, from * B + c);
    let rest = n;
    let left = 1;
    for (let w = 0; w < joint.ways.length && rest > 0; ++w) {
      if (skips(joint, w, from, half, S)) continue;
      const share = wayShare(joint, exposure, joint.ways[w], standing, a);
      left = left - share > 1e-12 ? left - share : 0;
      const went = drawPortion(random, rest, share, left, sum);
      rest -= went;
      if (went > 0) send(run, t, {from, way: joint.ways[w], half}, c, went);
    }
    if (!half) alpha[from * B + c] = sum * left;
  }
}

/** The state that persons leave, the way they go, and whether they came in the middle. */
interface Leaving {
  from: number;
  way: Way;
  half: boolean;
}

/** Takes persons of a cell out of their state and lets them go their way; cell c of its block. */
function send(
  {compiled, workspace, ledger}: RunState,
  t: number,
  {from, way: {kind, via, exit, to}, half}: Leaving,
  c: number,
  persons: number
): void {
  if (persons === 0) return;
  const {exits, moves, stayed, scratch} = workspace;
  const {next, incoming, arrivals, arrived} = scratch;
  const {state: S, group: G, age: A} = compiled.shape;
  const B = G * A;
  next[from * B + c] -= persons;
  if (stayed && !half) stayed[t * S + from] -= persons;
  if (via !== from) moves[(t * S + from) * S + via] += persons;
  if (exit >= 0) exits[(t * compiled.exitNames.length + exit) * S + via] += persons;
  if (kind === "end") next[to * B + c] += persons;
  else if (to >= 0) {
    moves[(t * S + via) * S + to] += persons;
    if (kind === "scheduled") {
      incoming[to * B + c] += persons;
      markEntrants(scratch, to, c, c + 1);
    } else {
      arrivals[to * B + c] += persons;
      arrived[to] = 1;
    }
  }
  if (!ledger) return;
  const line = t * S * B + c;
  ledger.left[line + from * B] += persons;
  if (via !== from && to !== via) {
    ledger.entered[line + via * B] += persons;
    ledger.left[line + via * B] += persons;
  }
  if (to >= 0) ledger.entered[line + to * B] += persons;
}
