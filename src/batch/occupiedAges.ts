import {addressOf, type Batch} from "./batch.js";

/** Takes in that people are, or will be, at the ages [low, high) of a row. */
export function widen({occupied}: Batch, row: number, low: number, high: number): void {
  if (low >= high) return;
  if (low < occupied.low[row]) occupied.low[row] = low;
  if (high > occupied.high[row]) occupied.high[row] = high;
}

/** Takes in that people of a row may be on their way to another state or group, at the ages at which they are. */
export function widenTo(batch: Batch, row: number, from: number): void {
  widen(batch, row, batch.occupied.low[from], batch.occupied.high[from]);
}

/** Forgets where people are: nobody is anywhere. */
export function empty({occupied, compiled}: Batch): void {
  occupied.low.fill(compiled.shape.age);
  occupied.high.fill(0);
}

/** Everybody is a year older; where the last age is open, who is in it stays. */
export function growOlder({occupied, compiled}: Batch): void {
  const {open, shape} = compiled;
  const {low, high} = occupied;
  const last = open ? shape.age - 1 : shape.age;
  for (let row = 0; row < low.length; ++row)
    if (high[row] > 0) {
      low[row] = Math.min(low[row] + 1, last);
      high[row] = Math.min(high[row] + 1, shape.age);
      if (low[row] >= high[row]) [low[row], high[row]] = [shape.age, 0];
    }
}

/** Σ of the people of a state, as `sumRange` has it of the whole block: four sums, by the place in the block. */
export function sumState(batch: Batch, state: number, out: number): void {
  const {kernels, occupied, stride, slabs, compiled} = batch;
  const {low, high, ranges} = occupied;
  const {group: G, age: A} = compiled.shape;
  let [count, reached] = [0, 0];
  for (let g = 0; g < G; ++g) {
    const row = state * G + g;
    if (high[row] === 0) continue;
    const first = Math.max(reached, (g * A + low[row]) & ~3);
    reached = Math.min(G * A, (g * A + high[row] + 3) & ~3);
    if (first >= reached) continue;
    ranges[count++] = first * stride;
    ranges[count++] = reached * stride;
  }
  const from = ranges.byteOffset;
  kernels.sumRanges(addressOf(batch, slabs.cells, state * G * A), from, from + 4 * count, out);
}

/** Σ of the people of a row, as `sumRange` has it of the whole row. */
export function sumRow(batch: Batch, row: number, out: number): void {
  const {kernels, occupied, stride, slabs, compiled} = batch;
  const {age: A} = compiled.shape;
  const first = occupied.low[row] & ~3;
  const end = Math.min(A, (occupied.high[row] + 3) & ~3);
  const cells = addressOf(batch, slabs.cells, row * A + first);
  kernels.sumCells(cells, out, Math.max(0, end - first) * stride);
}

/** Does it for every row of a state where anybody is: with the address of its first cell with anybody, and how many bytes of them there are. */
export function eachOccupied(
  batch: Batch,
  slab: Float64Array,
  state: number,
  each: (cells: number, span: number) => void
): void {
  const {occupied, stride, compiled} = batch;
  const {group: G, age: A} = compiled.shape;
  for (let row = state * G; row < state * G + G; ++row) {
    const {low, high} = occupied;
    const span = (high[row] - low[row]) * stride;
    if (span > 0) each(addressOf(batch, slab, row * A + low[row]), span);
  }
}
