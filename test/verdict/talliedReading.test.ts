import {expect, test} from "vitest";
import {TalliedReading} from "../../src/verdict/talliedReading.js";
import {target} from "./synthetic.js";

// One indicator, four columns: the start and three years.
const compiled = {
  row: 0,
  aggregate: "sum" as const,
  first: 1,
  last: 2,
  startPart: 1,
  endPart: 1,
  decimals: null,
  columns: 4,
  operator: ">=" as const,
  goal: 10,
  goalHigh: Number.POSITIVE_INFINITY
};
const tallied = (rest: Partial<typeof compiled> = {}) =>
  new TalliedReading({
    target: target("X", {}),
    reading: {id: "r", name: {zh: "", en: ""}, indicator: "a", aggregate: "sum"},
    compiled: {...compiled, ...rest},
    model: 0,
    now: 0,
    headline: true,
    later: false
  });
const runs = [
  [Number.NaN, 4, 5, 9],
  [Number.NaN, 6, 6, 1],
  [Number.NaN, 2, 4, 4],
  [Number.NaN, 1, Number.NaN, 9]
].map((run) => Float64Array.from(run));

test("push(run) counts what is met, what is missing and by how much the goal is missed", () => {
  const reading = tallied();
  for (const run of runs) reading.push(run);
  expect(reading.summary()).toMatchObject({
    runs: 4,
    met: 1,
    missing: 1,
    median: 9,
    // 10 − 9, 0 and 10 − 6, over the three runs that give a number
    expectedShortfall: 5 / 3
  });
});

test("push(run) leaves the number of the run and whether it held", () => {
  const reading = tallied();
  reading.push(runs[1]);
  expect([reading.value, reading.holds]).toEqual([12, true]);
  reading.push(runs[2]);
  expect([reading.value, reading.holds]).toEqual([6, false]);
  reading.push(runs[3]);
  expect([reading.value, reading.holds]).toEqual([Number.NaN, false]);
});

test("a headline is judged at the end of each column from the first of its window to the last of the run", () => {
  const reading = tallied();
  for (const run of runs) reading.push(run);
  // Sums 4, 9, 18; 6, 12, 13; 2, 6, 10; 1, none, none.
  expect(reading.byColumn.map(({last, met}) => [last, met])).toEqual([
    [1, 0],
    [2, 1],
    [3, 3]
  ]);
});

test("a headline whose bound holds in every year is judged within its window only", () => {
  const reading = tallied({aggregate: "minimum" as "sum", goal: 4});
  for (const run of runs) reading.push(run);
  expect(reading.byColumn.map(({last, met}) => [last, met])).toEqual([
    [1, 2],
    [2, 2]
  ]);
});

test("a year in which the due day comes before the window begins is not judged", () => {
  const school = tallied({first: 1, last: 3, startPart: 0.33, endPart: 0.25});
  expect(school.byColumn.map(({last}) => last)).toEqual([2, 3]);
  const whole = tallied({first: 1, last: 3});
  expect(whole.byColumn.map(({last}) => last)).toEqual([1, 2, 3]);
});
