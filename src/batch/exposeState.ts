import {addressOf, type Batch} from "./batch.js";

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
  /** Ages [low, high) that are scheduled. */
  low: number;
  high: number;
}

/** Ages of a row, or of two, at which anybody is: in bytes from the first age of the row on, and how many; before the schedule, in it, after it. */
interface OccupiedParts {
  before: number;
  spanBefore: number;
  during: number;
  spanDuring: number;
  after: number;
  spanAfter: number;
}

/** Where of so many rows from one on anybody is. Before and after the schedule ages stay in pairs, two of which share a division. */
function partsOf(
  batch: Batch,
  {low, high}: StateAddress,
  row: number,
  rows: number
): OccupiedParts {
  const {occupied, stride, compiled} = batch;
  const {age: A} = compiled.shape;
  let [first, end] = [A, 0];
  for (let r = row; r < row + rows; ++r) {
    first = Math.min(first, occupied.low[r]);
    end = Math.max(end, occupied.high[r]);
  }
  const before = first & ~1;
  const during = Math.max(low, first);
  const after = high + (Math.max(0, first - high) & ~1);
  const endAfter = Math.min(A, high + ((end - high + 1) & ~1));
  return {
    before: before * stride,
    spanBefore: Math.max(0, Math.min(low, (end + 1) & ~1) - before) * stride,
    during: during * stride,
    spanDuring: Math.max(0, Math.min(high, end) - during) * stride,
    after: after * stride,
    spanAfter: Math.max(0, endAfter - after) * stride
  };
}

/** Address of those who leave a state by schedule in step t. */
export function exitsOf(batch: Batch, t: number, i: number): number {
  const {exitNames, scheduled, shape} = batch.compiled;
  const index = (t * exitNames.length + scheduled[0].exit) * shape.state + i;
  return addressOf(batch, batch.slabs.exits, index);
}

/** Addresses of a state in step t; of its ages [low, high) a share leaves by schedule. */
function stateOf(batch: Batch, t: number, i: number, low = 0, high = 0): StateAddress {
  const {stepTables, compiled, slabs, stride} = batch;
  const {set, h, e, f} = stepTables.aged[i];
  const [{table}] = compiled.scheduled;
  const from = (t * set.step + i * set.perState) * stride;
  return {
    h: h.byteOffset + from,
    e: e.byteOffset + from,
    f: f.byteOffset + from,
    sigma: addressOf(batch, stepTables.scheduled, t * table.step + i * table.state),
    ratio: slabs.ratioByAge.byteOffset,
    variances: slabs.variances.byteOffset,
    exits: exitsOf(batch, t, i),
    low,
    high
  };
}

/** Exposes who is present in state i for the whole of step t. */
export function exposeState(batch: Batch, t: number, i: number): void {
  const {scheduled, shape} = batch.compiled;
  const [{step, state}] = scheduled;
  const {low, high} = batch.scheduled;
  const line = t * step + i * state;
  const some = high[line] > low[line];
  const address = stateOf(batch, t, i, some ? low[line] : 0, some ? high[line] : 0);
  let g = 0;
  for (; g + 1 < shape.group; g += 2) exposeRows(batch, address, i, g);
  for (; g < shape.group; ++g) exposeRow(batch, address, i, g);
}

/** Exposes one row: the ages before the schedule, those in it, those after. */
function exposeRow(batch: Batch, address: StateAddress, i: number, g: number): void {
  const {kernels: k, slabs, compiled} = batch;
  const {cells, flats, sum} = rowOf(batch, slabs.cells, i, g);
  const {h, e, f, sigma, ratio, variances, exits} = address;
  const parts = partsOf(batch, address, i * compiled.shape.group + g, 1);
  const none = slabs.none.byteOffset;
  const expose = (on: number, span: number) => {
    if (span === 0) return;
    k.exposeAges(cells + on, f + on, h + on, flats, ratio + on, sum, variances, span);
  };
  expose(parts.before, parts.spanBefore);
  if (parts.spanDuring > 0) {
    const {during: on, spanDuring: span} = parts;
    const at = cells + on;
    k.noteScheduled(at, e + on, sigma + on, flats, none, variances, span);
    k.exposeScheduled(at, e + on, h + on, sigma + on, flats, ratio + on, sum, exits, span);
  }
  expose(parts.after, parts.spanAfter);
}

/** Exposes two rows at once; their variances are noted one row after the other. */
function exposeRows(batch: Batch, address: StateAddress, i: number, g: number): void {
  const {kernels: k, slabs, stride, compiled} = batch;
  const {e, f, sigma, variances, low, high} = address;
  const parts = partsOf(batch, address, i * compiled.shape.group + g, 2);
  const {during, spanDuring, after, spanAfter} = parts;
  const rows = [rowOf(batch, slabs.cells, i, g), rowOf(batch, slabs.cells, i, g + 1)];
  const scheduled = high > low;
  if (scheduled) exposeBoth(batch, address, rows, parts.before, parts.spanBefore);
  else exposeBoth(batch, address, rows, after, spanAfter);
  for (let row = 0; row < 2; ++row) {
    const {cells, flats} = rows[row];
    const first = slabs.squares.byteOffset + row * stride;
    // Where nobody leaves by schedule this only adds the squares.
    k.noteScheduled(
      cells + during,
      e + during,
      sigma + during,
      flats,
      first,
      variances,
      spanDuring
    );
    if (scheduled && spanAfter > 0)
      k.noteSquares(cells + after, f + after, flats, variances, spanAfter);
  }
  if (!scheduled) return;
  exposeBothScheduled(batch, address, rows, parts);
  if (spanAfter > 0) exposeBoth(batch, address, rows, after, spanAfter);
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
  {e, h, sigma, ratio, exits}: StateAddress,
  [x, y]: readonly RowAddress[],
  {during: on, spanDuring}: OccupiedParts
): void {
  kernels.exposeScheduledPair(
    x.cells + on,
    y.cells + on,
    e + on,
    h + on,
    sigma + on,
    x.flats,
    y.flats,
    ratio + on,
    x.sum,
    y.sum,
    exits,
    spanDuring
  );
}

/** Exposes who is on the way into state i for half of step t. */
export function exposeEntrants(batch: Batch, t: number, i: number): void {
  const {kernels, stride, slabs, compiled, entrants} = batch;
  const {group: G, age: A} = compiled.shape;
  const {h, e, ratio, variances} = stateOf(batch, t, i);
  for (let g = 0; g < G; ++g) {
    const first = Math.max(0, entrants.entrantsFrom[i] - g * A);
    const end = Math.min(A, entrants.entrantsEnd[i] - g * A);
    if (first >= end) continue;
    const {cells, flats, sum} = rowOf(batch, slabs.incoming, i, g);
    const [on, span] = [first * stride, (end - first) * stride];
    kernels.exposeHalf(cells + on, e + on, h + on, flats, ratio + on, sum, variances, span);
  }
}
