import {mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {readChunk, writeChunk} from "../../../src/cli/sweep/chunkParquet.js";
import {ChunkStore} from "../../../src/cli/sweep/chunkStore.js";
import type {ChunkRow} from "../../../src/sweep/chunkRow.js";
import type {ChunkTask} from "../../../src/sweep/chunkTask.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-store-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const task = {
  question: {place: "甲 sha256:0", scenarioId: "s", point: 3},
  from: 0,
  to: 2
} as ChunkTask;
const row: ChunkRow = {
  quantity: "indicator",
  id: "skilled",
  year: 2027,
  unit: "person",
  count: 2,
  mean: 1.5,
  squares: 0.5,
  missing: 0,
  minimum: 1,
  maximum: 2,
  shift: 11,
  sketch: Uint8Array.from([1, 255, 0]),
  met: null,
  values: Float64Array.from([1, 2])
};
const none: ChunkRow = {
  ...row,
  quantity: "target",
  id: "T01",
  count: 0,
  mean: Number.NaN,
  squares: 0,
  missing: 2,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  met: 0,
  values: null
};

test("readChunk(writeChunk(rows)) gives the rows back, also those without a number, and the same bytes each time", async () => {
  const {name, bytes} = await writeChunk(task, [row, none], "1");
  expect(await readChunk(bytes, name)).toEqual([row, none]);
  // As a server hands them out: a part of a larger array.
  const part = Buffer.concat([Buffer.from("x"), bytes]).subarray(1);
  expect(await readChunk(part, name)).toEqual([row, none]);
  expect((await writeChunk(task, [row, none], "1")).bytes).toEqual(bytes);
});

test("readChunk(bytes, name) takes no chunk of another name or version, and nothing damaged", async () => {
  const {name, bytes} = await writeChunk(task, [row], "1");
  const other = await writeChunk(task, [row], "2");
  expect(other.name).not.toBe(name);
  expect(await readChunk(other.bytes, name)).toBeUndefined();
  expect(await readChunk(bytes.subarray(0, bytes.length - 9), name)).toBeUndefined();
  expect(await readChunk(new Uint8Array(0), name)).toBeUndefined();
});

test("ChunkStore writes a chunk once, whoever brings it again, and forgets one that was damaged", async () => {
  const store = new ChunkStore(folder);
  const {name, bytes} = await writeChunk(task, [row], "1");
  expect(await store.holds(name)).toBe(false);
  store.write(name, bytes);
  store.write(name, Uint8Array.from([1]));
  expect(new Uint8Array(readFileSync(store.path(name)))).toEqual(bytes);
  expect(await store.holds(name)).toBe(true);
  truncateSync(store.path(name), 40);
  expect(await store.holds(name)).toBe(false);
  store.write(name, bytes);
  expect(await store.read(name)).toEqual([row]);
  writeFileSync(store.path(name), "other");
  expect(await store.read(name)).toBeUndefined();
});

test("readChunk(bytes, name) with one bit of any byte turned gives the same rows or none", async () => {
  const {name, bytes} = await writeChunk(task, [row, none], "1");
  const other: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const turned = Uint8Array.from(bytes);
    turned[i] ^= 1 << (i % 8);
    const rows = await readChunk(turned, name);
    if (rows && JSON.stringify(rows) !== JSON.stringify([row, none])) other.push(i);
  }
  expect(other).toEqual([]);
});
