import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {keepState, readState} from "../../../src/cli/fit/keptState.js";
import type {FitState} from "../../../src/fit/fitState.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-state-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const head = {inputs: "a", seed: 1, particles: 2};
const state: FitState = {
  ...head,
  modes: [{option: 0, z: [0.1, 1e-300], total: 5, starts: [5]}],
  chains: [
    {
      temperature: 0.5,
      stage: 3,
      scale: 0.4,
      particles: [0, 1, 2, 0.1 + 0.2],
      logLikelihood: [-1, Number.NEGATIVE_INFINITY],
      history: [],
      logEvidence: -4
    }
  ]
};

const kept = (name: string): string => {
  const path = join(folder, name);
  keepState(path, state);
  return path;
};

test("readState(path, head) gives back what keepState has written, to the last digit", () => {
  const path = kept("whole.json");
  expect(readState(path, head)).toEqual(JSON.parse(JSON.stringify(state)));
});

test("readState(path) of no file is no state", () => {
  expect(readState(join(folder, "none.json"), head)).toBe("none");
});

test.each<[string, (text: string) => string | Buffer]>([
  ["empty", () => ""],
  ["cut", (text) => text.slice(0, text.length / 2)],
  ["its last byte lost", (text) => text.slice(0, -1)],
  ["garbage", () => Buffer.from([0, 255, 254, 128, 7])],
  ["another document", () => "[1, 2]"],
  ["null", () => "null"],
  ["a number changed", (text) => text.replace("0.30000000000000004", "0.3")],
  ["a number as text", (text) => text.replace(":0.4,", ':"0.4",')],
  ["a number lost", (text) => text.replace("0,1,2,", "0,1,")],
  ["a NaN, which JSON has not", (text) => text.replace(":0.4,", ":NaN,")],
  ["of before there was a hash", () => JSON.stringify(state)],
  ["the hash of another version", (text) => text.replace(/"hash":"../, '"hash":"zz')]
])("readState(path) of a file that is %s is unusable", (name, damage) => {
  const path = kept("damaged.json");
  const before = readFileSync(path, "utf8");
  const after = damage(before);
  expect(after, name).not.toBe(before);
  writeFileSync(path, after);
  expect(readState(path, head)).toBe("unusable");
});

test("readState(path) of a folder is unusable, and of a fit of other inputs, seed or particles", () => {
  const place = join(folder, "folder");
  mkdirSync(place);
  expect(readState(place, head)).toBe("unusable");
  const path = kept("other.json");
  for (const other of [{inputs: "b"}, {seed: 2}, {particles: 3}])
    expect(readState(path, {...head, ...other})).toBe("unusable");
});
