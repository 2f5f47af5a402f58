import {drawWithin} from "../quantity/drawWithin.js";
import {varianceFactor} from "./drawWay.js";
import type {Cause} from "./hazards.js";
import type {Row} from "./row.js";
import type {NoisyRun} from "./runState.js";
import {streams} from "./streams.js";

/** By a lower hazard nobody leaves: its inverse has no square. */
const least = 1e-150;

/** Goes to the random numbers of state i in step t, of those present or of entrants. */
export function seekExits(run: NoisyRun, t: number, i: number, half: boolean): void {
  const {random, number, workspace} = run;
  workspace.scratch.squareByAge.fill(0);
  random.seek(number, t, half ? streams.entrantExits : streams.exits, i);
}

/**
 * Gives what leaves each cell of a row, as expected in `ratio` and `retired`, the noise of its own multinomial, and sends on
 * who moves: first how many of n leave by hazard, then by schedule, then by which move; who is left over in `ratio` leaves by
 * exits, in `square` divided by their hazard once more.
 */
export function addExitNoise(run: NoisyRun, row: Row, half: boolean): void {
  const {compiled, workspace, random} = run;
  const {cells, incoming, ratio, retired, chance, way, rest, alpha} = workspace.scratch;
  const {h, at, cell, hFlat, low, high, state: i} = row;
  const A = compiled.shape.age;
  const persons = half ? incoming : cells;
  const phi = compiled.dispersion.values[i * compiled.dispersion.state];
  const scheduled = !half && high > low;
  random.fill(chance, A);
  for (let a = 0; a < A; ++a) {
    const c = cell + a;
    const hazard = h[at + a] + hFlat;
    const out = ratio[c] * hazard;
    const gone = scheduled && a >= low && a < high ? retired[a] : 0;
    const left = persons[c] + gone;
    const n = left + out;
    const factor = phi > 1 ? varianceFactor(n, phi) : 1;
    const x =
      n > 0 && hazard > least ? drawWithin(chance[a], out, (factor * out * left) / n, n) : 0;
    if (!half && phi > 1) alpha[c] = factor;
    way[a] = x;
    rest[a] = hazard;
    if (gone === 0) persons[c] = n - x;
    else {
      // Who does not leave by hazard stays or leaves by schedule in the shares expected.
      retired[a] = (gone / left) * (n - x);
      persons[c] = n - x - retired[a];
    }
  }
  if (scheduled) addScheduledNoise(run, row, phi);
  const {causes} = compiled.hazards;
  for (let k = compiled.hazards.exits; k < causes.length; ++k)
    if (causes[k].state === i) drawMove(run, row, causes[k], phi);
  noteRatios(run, row);
}

/** Notes who is left over in `way`, divided by the hazard in `rest` once and twice. */
function noteRatios({compiled, workspace}: NoisyRun, {cell, index, group: g}: Row): void {
  const {ratio, ratioByGroup, way, rest, square, squareByGroup, squareByAge} = workspace.scratch;
  const A = compiled.shape.age;
  let sum = 0;
  let squares = 0;
  for (let a = 0; a < A; ++a) {
    const inverse = rest[a] > least ? 1 / rest[a] : 0;
    const r = way[a] * inverse;
    const s = r * inverse;
    ratio[cell + a] = r;
    square[g * A + a] = s;
    squareByAge[a] += s;
    sum += r;
    squares += s;
  }
  squareByGroup[g] = squares;
  ratioByGroup[index] = sum;
}

/** Adds the noise of who leaves by schedule among those who did not leave by hazard. */
function addScheduledNoise(
  {workspace, random}: NoisyRun,
  {cell, low, high}: Row,
  phi: number
): void {
  const {cells, retired, chance} = workspace.scratch;
  random.fill(chance, high - low);
  for (let a = low; a < high; ++a) {
    const left = cells[cell + a] + retired[a];
    if (!(retired[a] > 0)) continue;
    const factor = phi > 1 ? varianceFactor(left, phi) : 1;
    const variance = factor * retired[a] * (1 - retired[a] / left);
    retired[a] = drawWithin(chance[a - low], retired[a], variance, left);
    cells[cell + a] = left - retired[a];
  }
}

/** Draws who of `way` goes by one move, out of the hazards in `rest`, and takes both out of them. */
function drawMove(
  {compiled, workspace, random}: NoisyRun,
  {step: t, state: from, group: g}: Row,
  {table, to}: Cause,
  phi: number
): void {
  const {state: S, group: G, age: A} = compiled.shape;
  const {arrivals, arrived, chance, way, rest} = workspace.scratch;
  const line = t * table.step + g * table.group;
  let moved = 0;
  random.fill(chance, A);
  for (let a = 0; a < A; ++a) {
    const h = table.values[line + a * table.age];
    if (!(h > 0)) continue;
    const q = h > rest[a] * (1 - 1e-12) ? 1 : h / rest[a];
    const factor = phi > 1 ? varianceFactor(way[a], phi) : 1;
    const k = drawWithin(chance[a], way[a] * q, factor * way[a] * q * (1 - q), way[a]);
    way[a] -= k;
    rest[a] = q === 1 ? 0 : rest[a] - h;
    arrivals[(to * G + g) * A + a] += k;
    moved += k;
  }
  if (moved === 0) return;
  workspace.moves[(t * S + from) * S + to] += moved;
  arrived[to] = 1;
}
