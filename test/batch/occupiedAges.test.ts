import {expect, test} from "vitest";
import {type Batch, createBatch, laneCount} from "../../src/batch/batch.js";
import {
  eachOccupied,
  empty,
  growOlder,
  sumRow,
  sumState,
  widen,
  widenTo
} from "../../src/batch/occupiedAges.js";
import {compile} from "../../src/engine/compile.js";
import {sumRange} from "../../src/engine/sumRange.js";
import {createWorkspace} from "../../src/engine/workspace.js";

/** Two states of three groups of ten ages. */
function someBatch(last: "open" | "closed" = "closed"): Batch {
  const engine = compile({
    states: ["a", "b"],
    groups: ["x", "y", "z"],
    ages: {from: 0, to: 9, last},
    steps: 1,
    start: {by: ["state", "group", "age"], values: new Array(60).fill(1)},
    exits: [{name: "death", hazard: {by: ["age"], values: new Array(10).fill(0.1)}}],
    scheduled: [{name: "retirement", share: {by: ["age"], values: new Array(10).fill(0)}}]
  });
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  empty(batch);
  return batch;
}

const rangesOf = ({occupied: {low, high}}: Batch) => [...low].map((from, row) => [from, high[row]]);

test("widen(batch, row, low, high) takes in ages of a row, and widenTo(batch, row, from) those of another row", () => {
  const batch = someBatch();
  widen(batch, 1, 3, 4);
  widen(batch, 1, 6, 7);
  widenTo(batch, 5, 1);
  widen(batch, 5, 8, 9);
  widenTo(batch, 4, 0);
  expect(rangesOf(batch)).toEqual([
    [10, 0],
    [3, 7],
    [10, 0],
    [10, 0],
    [10, 0],
    [3, 9]
  ]);
});

test("growOlder(batch) moves ages on, and keeps who is in the last age only where it is open", () => {
  for (const last of ["open", "closed"] as const) {
    const batch = someBatch(last);
    widen(batch, 0, 0, 9);
    widen(batch, 1, 9, 10);
    growOlder(batch);
    const left = last === "open" ? [9, 10] : [10, 0];
    expect(rangesOf(batch).slice(0, 2)).toEqual([[1, 10], left]);
  }
});

test("sumState(batch, state, out) and sumRow(batch, row, out) are to the bit the sums over all ages", () => {
  const ranges = [
    [0, 10],
    [1, 4],
    [3, 9],
    [5, 6],
    [9, 10],
    [0, 0],
    [2, 7],
    [6, 10]
  ];
  let unlike = 0;
  for (let k = 0; k < ranges.length ** 3; k++) {
    const batch = someBatch();
    const {cells, sums} = batch.slabs;
    const own = new Float64Array(30);
    for (let g = 0; g < 3; g++) {
      const [low, high] = ranges[Math.floor(k / ranges.length ** g) % ranges.length];
      widen(batch, 3 + g, low, high);
      for (let a = low; a < high; a++) own[g * 10 + a] = 1 / (1 + ((k * 7 + g * 13 + a * 5) % 97));
    }
    for (let c = 0; c < 30; c++) cells.fill(own[c], (30 + c) * laneCount, (31 + c) * laneCount);
    sumState(batch, 1, sums.byteOffset);
    if (sums[laneCount - 1] !== sumRange(own, 0, 30)) unlike++;
    sumRow(batch, 4, sums.byteOffset);
    if (sums[3] !== sumRange(own, 10, 20)) unlike++;
  }
  expect(unlike).toBe(0);
});

test("eachOccupied(batch, slab, state, each) gives the rows with anybody, from the first such age on", () => {
  const batch = someBatch();
  widen(batch, 3, 2, 5);
  widen(batch, 5, 0, 10);
  const seen: number[][] = [];
  eachOccupied(batch, batch.slabs.cells, 1, (at, span) => {
    seen.push([(at - batch.slabs.cells.byteOffset) / batch.stride, span / batch.stride]);
  });
  expect(seen).toEqual([
    [32, 3],
    [50, 10]
  ]);
});
