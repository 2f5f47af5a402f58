import {streams} from "../engine/streams.js";
import {addressOf, type Batch, tableOf, laneCount as W} from "./batch.js";
import {drawNormals} from "./drawNormals.js";

/** Sums the hazards of every row of step t that do not vary by age: h, then who leaves by them in half a step and in a whole one. */
export function sumFlatHazards(batch: Batch, t: number): void {
  const {hazards, shape} = batch.compiled;
  const {flats} = batch.slabs;
  flats.fill(0);
  for (let i = 0; i < shape.state; ++i)
    for (let g = 0; g < shape.group; ++g)
      for (const set of hazards.flat[i]) {
        const [h, e, f] = [tableOf(batch, set.h), tableOf(batch, set.e), tableOf(batch, set.f)];
        const from = (t * set.step + i * set.perState + g * set.group) * W;
        const at = (i * shape.group + g) * 3 * W;
        for (let w = 0; w < W; ++w) {
          flats[at + w] += h[from + w];
          flats[at + W + w] += (1 - flats[at + W + w]) * e[from + w];
          flats[at + 2 * W + w] += (1 - flats[at + 2 * W + w]) * f[from + w];
        }
      }
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

/** Addresses of what a row's exposure reads and writes. */
interface RowAddress {
  cells: number;
  flats: number;
  sum: number;
}

function rowOf(batch: Batch, persons: Float64Array, i: number, g: number): RowAddress {
  const {group: G, age: A} = batch.compiled.shape;
  const {flats, ratioByGroup} = batch.slabs;
  const row = i * G + g;
  return {
    cells: addressOf(batch, persons, row * A),
    flats: addressOf(batch, flats, row * 3),
    sum: addressOf(batch, ratioByGroup, g)
  };
}

/** What all rows of a state share, by age: addresses of hazards, of the scheduled shares, of what is noted. */
interface StateAddress {
  h: number;
  e: number;
  f: number;
  sigma: number;
  ratio: number;
  variances: number;
  exits: number;
  /** Bytes to the first age that is scheduled, of those that are, to the first after them, and of those after. */
  low: number;
  during: number;
  high: number;
  after: number;
}

function stateOf(batch: Batch, t: number, i: number, low = 0, high = 0): StateAddress {
  const {hazards, scheduled, exitNames, shape} = batch.compiled;
  const {ratioByAge, variances, exits} = batch.slabs;
  const set = hazards.aged[i][0];
  const {table, exit} = scheduled[0];
  const of = (values: Float64Array) =>
    addressOf(batch, tableOf(batch, values), t * set.step + i * set.perState);
  return {
    h: of(set.h),
    e: of(set.e),
    f: of(set.f),
    sigma: addressOf(batch, tableOf(batch, table.values), t * table.step + i * table.state),
    ratio: ratioByAge.byteOffset,
    variances: variances.byteOffset,
    exits: addressOf(batch, exits, (t * exitNames.length + exit) * shape.state + i),
    low: low * batch.stride,
    during: (high - low) * batch.stride,
    high: high * batch.stride,
    after: (shape.age - high) * batch.stride
  };
}

function exposeState(batch: Batch, t: number, i: number): void {
  const {scheduled, shape} = batch.compiled;
  const {low, high, step, state} = scheduled[0];
  const line = t * step + i * state;
  const some = high[line] > low[line];
  const address = stateOf(batch, t, i, some ? low[line] : 0, some ? high[line] : 0);
  let g = 0;
  for (; g + 1 < shape.group; g += 2) exposeRows(batch, address, i, g);
  for (; g < shape.group; ++g) exposeRow(batch, address, i, g);
}

/** Exposes one row: the ages before the schedule, those in it, those after. */
function exposeRow(batch: Batch, address: StateAddress, i: number, g: number): void {
  const {kernels: k, slabs} = batch;
  const {cells, flats, sum} = rowOf(batch, slabs.cells, i, g);
  const {h, e, f, sigma, ratio, variances, exits, low, during, high, after} = address;
  const none = slabs.none.byteOffset;
  k.exposeAges(cells, f, h, flats, ratio, sum, variances, low);
  if (during > 0) {
    const at = cells + low;
    k.noteScheduled(at, e + low, sigma + low, flats, none, variances, during);
    k.exposeScheduled(at, e + low, h + low, sigma + low, flats, ratio + low, sum, exits, during);
  }
  k.exposeAges(cells + high, f + high, h + high, flats, ratio + high, sum, variances, after);
}

/** Exposes two rows at once; their variances are noted one row after the other. */
function exposeRows(batch: Batch, address: StateAddress, i: number, g: number): void {
  const {kernels: k, slabs, stride} = batch;
  const {e, f, sigma, variances, low, during, high, after} = address;
  const rows = [rowOf(batch, slabs.cells, i, g), rowOf(batch, slabs.cells, i, g + 1)];
  exposeBoth(batch, address, rows, 0, during > 0 ? low : after);
  for (let row = 0; row < 2; ++row) {
    const {cells, flats} = rows[row];
    const first = slabs.squares.byteOffset + row * stride;
    // Where nobody leaves by schedule this only adds the squares.
    k.noteScheduled(cells + low, e + low, sigma + low, flats, first, variances, during);
    if (during > 0) k.noteSquares(cells + high, f + high, flats, variances, after);
  }
  if (during === 0) return;
  exposeBothScheduled(batch, address, rows);
  exposeBoth(batch, address, rows, high, after);
}

/** Exposes two rows over so many bytes of ages from one on. Arguments stand by themselves: a list of them would be allocated. */
function exposeBoth(
  {kernels, slabs}: Batch,
  {f, h, ratio}: StateAddress,
  [x, y]: readonly RowAddress[],
  on: number,
  span: number
): void {
  const {byteOffset: squares} = slabs.squares;
  const [n, m] = [x.cells + on, y.cells + on];
  kernels.exposePair(
    n,
    m,
    f + on,
    h + on,
    x.flats,
    y.flats,
    ratio + on,
    x.sum,
    y.sum,
    squares,
    span
  );
}

/** Exposes two rows over the ages of which a share leaves by schedule. */
function exposeBothScheduled(
  {kernels}: Batch,
  {e, h, sigma, ratio, exits, low, during}: StateAddress,
  [x, y]: readonly RowAddress[]
): void {
  kernels.exposeScheduledPair(
    x.cells + low,
    y.cells + low,
    e + low,
    h + low,
    sigma + low,
    x.flats,
    y.flats,
    ratio + low,
    x.sum,
    y.sum,
    exits,
    during
  );
}

function exposeEntrants(batch: Batch, t: number, i: number): void {
  const {kernels, stride, slabs, compiled, entrants} = batch;
  const {group: G, age: A} = compiled.shape;
  const {h, e, ratio, variances} = stateOf(batch, t, i);
  for (let g = 0; g < G; ++g) {
    if (entrants.entrantsEnd[i] <= g * A || entrants.entrantsFrom[i] >= g * A + A) continue;
    const {cells, flats, sum} = rowOf(batch, slabs.incoming, i, g);
    kernels.exposeHalf(cells, e, h, flats, ratio, sum, variances, A * stride);
  }
}

/** Splits what left state i by cause, as the engine's `recordExits`. */
function countCauses(batch: Batch, t: number, i: number): void {
  const {hazards, shape} = batch.compiled;
  const {counts, ratioByAge, ratioByGroup, sums} = batch.slabs;
  const {state: S, group: G, age: A} = shape;
  for (let k = 0; k < hazards.causes.length; ++k) {
    const {values, step, state, group, age} = hazards.causes[k].table;
    const table = tableOf(batch, values);
    const from = t * step + i * state;
    const at = (k * S + i) * W;
    if (age > 0) {
      sums.fill(0);
      const ratio = ratioByAge.byteOffset;
      batch.kernels.sumProducts(
        ratio,
        addressOf(batch, table, from),
        sums.byteOffset,
        A * batch.stride
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
  const {compiled, kernels, slabs, stride, entrants} = batch;
  const {shape, hazards, dispersion} = compiled;
  const block = shape.group * shape.age;
  const persons = half ? slabs.incoming : slabs.cells;
  const from = half ? entrants.entrantsFrom[i] : 0;
  const span = ((half ? entrants.entrantsEnd[i] : block) - from) * stride;
  const cells = addressOf(batch, persons, i * block + from);
  const flow = half ? streams.entrantExits : streams.exits;
  const causes = hazards.causes.length;
  drawNormals(batch, t, flow, i, causes > 1 ? 2 + causes : 2);
  kernels.sumCells(cells, slabs.left.byteOffset, span);
  kernels.noise(
    addressOf(batch, slabs.counts, i),
    half ? slabs.none.byteOffset : stateOf(batch, t, i).exits,
    addressOf(batch, tableOf(batch, dispersion.values), i * dispersion.state),
    slabs.variances.byteOffset,
    slabs.left.byteOffset,
    slabs.normals.byteOffset,
    slabs.factor.byteOffset
  );
  kernels.scaleCells(cells, slabs.factor.byteOffset, span);
}

function recordCauses({compiled, slabs}: Batch, t: number, i: number): void {
  const {hazards, exitNames, shape} = compiled;
  for (let k = 0; k < hazards.causes.length; ++k) {
    const into = ((t * exitNames.length + hazards.causes[k].exit) * shape.state + i) * W;
    const from = (k * shape.state + i) * W;
    for (let w = 0; w < W; ++w) slabs.exits[into + w] += slabs.counts[from + w];
  }
}
