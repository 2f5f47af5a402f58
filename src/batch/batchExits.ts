import {streams} from "../engine/streams.js";
import {addressOf, type Batch, laneCount as W} from "./batch.js";
import {drawNormals} from "./drawNormals.js";
import {exitsOf, exposeEntrants, exposeState} from "./exposeState.js";
import {eachOccupied, sumState} from "./occupiedAges.js";

/** Sums the hazards of every row of step t that do not vary by age: h, then who leaves by them in half a step and in a whole one. */
export function sumFlatHazards(batch: Batch, t: number): void {
  const {shape} = batch.compiled;
  if (t > 0 && areAsBefore(batch, t)) return;
  const {flats} = batch.slabs;
  flats.fill(0);
  for (let i = 0; i < shape.state; ++i)
    for (let g = 0; g < shape.group; ++g)
      for (const {set, h, e, f} of batch.stepTables.flat[i]) {
        const from = (t * set.step + i * set.perState + g * set.group) * W;
        const at = (i * shape.group + g) * 3 * W;
        for (let w = 0; w < W; ++w) {
          flats[at + w] += h[from + w];
          flats[at + W + w] += (1 - flats[at + W + w]) * e[from + w];
          flats[at + 2 * W + w] += (1 - flats[at + 2 * W + w]) * f[from + w];
        }
      }
}

/** Whether all hazards without age are in step t what they were in the one before. */
function areAsBefore({stepTables}: Batch, t: number): boolean {
  for (const sets of stepTables.flat)
    for (const {set, h} of sets)
      for (let k = t * set.step * W; k < (t + 1) * set.step * W; ++k)
        if (h[k] !== h[k - set.step * W]) return false;
  return true;
}

/** Exposes the present for the whole step, or entrants of mid-year for half of it, as the engine's `applyExits` in mode totals. */
export function applyExits(batch: Batch, t: number, half: boolean): void {
  const {compiled, slabs, entrants} = batch;
  if (half && !entrants.expected.includes(1)) return;
  for (let i = 0; i < compiled.shape.state; ++i) {
    if (half && entrants.expected[i] === 0) continue;
    slabs.ratioByGroup.fill(0);
    slabs.ratioByAge.fill(0);
    slabs.variances.fill(0);
    if (half) exposeEntrants(batch, t, i);
    else exposeState(batch, t, i);
    countCauses(batch, t, i);
    addNoise(batch, t, i, half);
    recordCauses(batch, t, i);
  }
}

/** Ages at which anybody of a state, or on the way into it, is; in twos from the first age on, as `recordExits` adds them up. */
function agesOf({occupied, compiled}: Batch, i: number): {first: number; end: number} {
  const {group: G, age: A} = compiled.shape;
  let [first, end] = [A, 0];
  for (let row = i * G; row < i * G + G; ++row) {
    first = Math.min(first, occupied.low[row]);
    end = Math.max(end, occupied.high[row]);
  }
  return end === 0 ? {first: 0, end: 0} : {first: first & ~1, end: Math.min(A, (end + 1) & ~1)};
}

/** Splits what left state i by cause, as the engine's `recordExits`. */
function countCauses(batch: Batch, t: number, i: number): void {
  const {shape} = batch.compiled;
  const {causes} = batch.stepTables;
  const {counts, ratioByAge, ratioByGroup, sums} = batch.slabs;
  const {state: S, group: G} = shape;
  const {first, end} = agesOf(batch, i);
  for (let k = 0; k < causes.length; ++k) {
    const {cause, values: table} = causes[k];
    const {step, state, group, age} = cause.table;
    const from = t * step + i * state;
    const at = (k * S + i) * W;
    if (age > 0) {
      sums.fill(0);
      batch.kernels.sumProducts(
        addressOf(batch, ratioByAge, first),
        addressOf(batch, table, from + first),
        sums.byteOffset,
        (end - first) * batch.stride
      );
      for (let w = 0; w < W; ++w) counts[at + w] = sums[w] + sums[W + w];
      continue;
    }
    for (let w = 0; w < W; ++w) {
      let flow = 0;
      for (let g = 0; g < G; ++g)
        flow += ratioByGroup[g * W + w] * table[(from + g * group) * W + w];
      counts[at + w] = flow;
    }
  }
}

/** Adds the noise of state i, and scales who stays. */
function addNoise(batch: Batch, t: number, i: number, half: boolean): void {
  const {compiled, kernels, slabs, stride, entrants, stepTables} = batch;
  const {shape, hazards, dispersion} = compiled;
  const block = shape.group * shape.age;
  const from = entrants.entrantsFrom[i];
  const span = (entrants.entrantsEnd[i] - from) * stride;
  const coming = addressOf(batch, slabs.incoming, i * block + from);
  const flow = half ? streams.entrantExits : streams.exits;
  const causes = hazards.causes.length;
  drawNormals(batch, t, flow, i, causes > 1 ? 2 + causes : 2);
  if (half) kernels.sumCells(coming, slabs.left.byteOffset, span);
  else sumState(batch, i, slabs.left.byteOffset);
  kernels.noise(
    addressOf(batch, slabs.counts, i),
    half ? slabs.none.byteOffset : exitsOf(batch, t, i),
    addressOf(batch, stepTables.dispersion, i * dispersion.state),
    slabs.variances.byteOffset,
    slabs.left.byteOffset,
    slabs.normals.byteOffset,
    slabs.factor.byteOffset
  );
  const factor = slabs.factor.byteOffset;
  if (half) kernels.scaleCells(coming, factor, span);
  else
    eachOccupied(batch, slabs.cells, i, (cells, some) => kernels.scaleCells(cells, factor, some));
}

function recordCauses({compiled, slabs}: Batch, t: number, i: number): void {
  const {hazards, exitNames, shape} = compiled;
  for (let k = 0; k < hazards.causes.length; ++k) {
    const into = ((t * exitNames.length + hazards.causes[k].exit) * shape.state + i) * W;
    const from = (k * shape.state + i) * W;
    for (let w = 0; w < W; ++w) slabs.exits[into + w] += slabs.counts[from + w];
  }
}
