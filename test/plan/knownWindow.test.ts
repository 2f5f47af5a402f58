import {expect, test} from "vitest";
import {compileReading} from "../../src/plan/compileReading.js";
import {knownSum, knownWindow} from "../../src/plan/knownWindow.js";
import {readingValue} from "../../src/plan/readingValue.js";
import {readingWindow} from "../../src/plan/readingWindow.js";
import {requiredPace} from "../../src/plan/requiredPace.js";

const plan = {start: "2025-01-01", due: "2027-12-31"};
const years = [2025, 2026, 2027, 2028];
const numbers: Record<number, number> = {2023: 90, 2024: 100, 2025: 120};
const known = (year: number) => numbers[year] ?? null;

test("knownWindow: what lies within the run is placed as readingWindow places it, whatever is known before", () => {
  const own = [2024, ...years];
  for (const aggregate of ["sum", "change", "minimum", "maximum", "rising", "end"] as const)
    for (const flow of [true, false]) {
      const placed = readingWindow(plan, {aggregate}, {years: own, flow});
      // Twelve months up to a day reach back no further than the run, a step from the year before does.
      if (!("outside" in placed))
        expect(knownWindow(plan, {aggregate}, {years: own, flow, known})).toEqual(placed);
    }
  const late = {start: "2025-01-01", due: "2040-12-31"};
  expect(knownWindow(late, {aggregate: "sum"}, {years, flow: true, known})).toMatchObject({
    outside: "after"
  });
});

test("knownWindow: a sum needs every year before the run, a bound on every year leaves out what is not known", () => {
  expect(knownWindow(plan, {aggregate: "sum"}, {years, flow: true, known})).toEqual({
    first: 0,
    last: 2,
    startPart: 1,
    endPart: 1,
    past: {from: 0, values: [120]}
  });
  const early = {start: "2022-01-01", due: "2027-12-31"};
  expect(knownWindow(early, {aggregate: "sum"}, {years, flow: true, known})).toMatchObject({
    outside: "before"
  });
  expect(knownWindow(early, {aggregate: "minimum"}, {years, flow: true, known})).toEqual({
    first: -2,
    last: 2,
    startPart: 1,
    endPart: 1,
    past: {from: -2, values: [90, 100, 120]},
    unknownYears: [2022]
  });
  // A year that is known before one that is not does not count.
  const gap = (year: number) => (year === 2024 ? null : known(year));
  expect(knownWindow(early, {aggregate: "minimum"}, {years, flow: true, known: gap})).toMatchObject(
    {
      first: 0,
      unknownYears: [2022, 2023, 2024]
    }
  );
});

test("knownWindow: the stock at the start is the run's own, the step to it needs the stock a year before", () => {
  const least = knownWindow(plan, {aggregate: "minimum"}, {years, flow: false});
  expect(least).toMatchObject({first: expect.closeTo(0), last: 2});
  expect(least).not.toHaveProperty("past");
  expect(knownWindow(plan, {aggregate: "rising"}, {years, flow: false, known})).toMatchObject({
    first: 0,
    past: {from: -1, values: [100]}
  });
  expect(knownWindow(plan, {aggregate: "rising"}, {years, flow: false})).toMatchObject({
    first: 1,
    unknownYears: [2025]
  });
});

test("readingValue, requiredPace: known years count as those of the run do, and what is left is asked of the years that are left", () => {
  const frame = {indicators: [{id: "a", unit: "person/yr", kind: "flow" as const}], years, known};
  const target = {id: "T", operator: ">", value: 500, unit: "person", ...plan};
  const run = [Number.NaN, 130, 140, 150];
  const compile = (aggregate: "sum" | "minimum") =>
    compileReading(
      target as Parameters<typeof compileReading>[0],
      {id: "r", name: {zh: "", en: ""}, indicator: "a", aggregate},
      frame
    );
  expect(readingValue(compile("sum"), run)).toBe(120 + 130 + 140);
  expect(readingValue(compile("minimum"), run)).toBe(120);
  expect(requiredPace(compile("sum"), {flow: true, now: Number.NaN})).toBe((500 - 120) / 2);
});

test("requiredPace of a change counts what the stock has grown by since before the run: 60 to 90 is left 20 of 50 in two years", () => {
  const change = {
    row: 0,
    aggregate: "change" as const,
    columns: 4,
    operator: ">=" as const,
    goal: 50,
    goalHigh: Number.POSITIVE_INFINITY,
    decimals: null,
    first: 0,
    last: 2,
    startPart: 1,
    endPart: 1,
    past: {from: -1, values: [60]}
  };
  expect(requiredPace(change, {flow: false, now: 90})).toBe(10);
  expect(readingValue(change, [90, 95, 125, 130])).toBe(65);
});

test("knownWindow: twelve months up to a day within the year reach into the year before, which must be known too", () => {
  const summer = {start: "2025-01-01", due: "2027-06-30"};
  // Those up to June 2025 began before the plan.
  const least = knownWindow(summer, {aggregate: "minimum"}, {years, flow: true, known});
  expect(least).toMatchObject({first: 1, last: 2, endPart: expect.closeTo(181 / 365, 9)});
  expect(least).toHaveProperty("past", {from: 0, values: [120]});
  expect(least).not.toHaveProperty("unknownYears");
  expect(knownWindow(summer, {aggregate: "minimum"}, {years, flow: true})).toMatchObject({
    first: 2,
    unknownYears: [2026]
  });
});

test("knownSum(past, part) takes only the part of the first year that lies within the window", () => {
  expect(knownSum({from: -1, values: [8, 10]}, 0.5)).toBe(14);
  expect(knownSum({from: 0, values: [120]}, 0.25)).toBe(30);
});
