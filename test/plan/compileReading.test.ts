import {expect, test} from "vitest";
import type {Reading, Target} from "../../src/index.js";
import {compileReading} from "../../src/plan/compileReading.js";
import {isMet} from "../../src/plan/isMet.js";
import {readingValue} from "../../src/plan/readingValue.js";

const label = {zh: "名", en: "name"};
const target = (id: string, rest: Partial<Target>): Target => ({
  id,
  section: "一",
  clause: "0",
  name: label,
  operator: ">=",
  unit: "person",
  basis: "cumulative",
  start: "2025-01-01",
  due: "2027-12-31",
  bodies: [],
  quote: "",
  note: label,
  kind: "forecast",
  because: label,
  readings: [],
  ...rest
});
const reading = (indicator: string, aggregate: Reading["aggregate"], rest: Partial<Reading> = {}) =>
  ({id: aggregate, name: label, indicator, aggregate, ...rest}) as Reading;

// Hand-made run: skilled and high-skilled stocks, employed shares, new people; 2024 is the start.
const years = [2024, 2025, 2026, 2027, 2028];
const frame = {
  years,
  indicators: [
    {id: "highSkilled", unit: "person", kind: "stock"},
    {id: "newPeople.highSkilled", unit: "person/yr", kind: "flow"},
    {id: "skilledShare", unit: "1", kind: "stock"},
    {id: "highSkilledShare", unit: "1", kind: "stock"},
    {id: "newPeople.skilled", unit: "person/yr", kind: "flow"}
  ]
} as const;
const run = [
  ...[435000, 450000, 466000, 484000, 500000],
  ...[18000, 16000, 17000, 17001, 9000],
  ...[0.51, 0.37, 0.36, 0.4, 0.2],
  ...[0.282, 0.361, 0.3599, 0.37, 0.5],
  ...[0, 53000, 53000, 54000, 1]
];
const verdict = (goal: Target, how: Reading) => {
  const compiled = compileReading(goal, how, frame);
  const value = readingValue(compiled, run);
  return {value, met: isMet(value, compiled)};
};

test("T01: new people 16,000 + 17,000 + 17,001 = 50,001 > 50,000 is met; strict at 50,000", () => {
  const goal = target("T01", {operator: ">", value: 50000});
  const sum = verdict(goal, reading("newPeople.highSkilled", "sum"));
  expect(sum).toEqual({value: 50001, met: true});
  expect(
    verdict(target("T01", {operator: ">", value: 50001}), reading("newPeople.highSkilled", "sum"))
      .met
  ).toBe(false);
});

test("T01 as net stock: 484,000 − 435,000 = 49,000 is not met", () => {
  const goal = target("T01", {operator: ">", value: 50000});
  expect(verdict(goal, reading("highSkilled", "change"))).toEqual({value: 49000, met: false});
});

test("T02: 53,000 + 53,000 + 54,000 = 160,000 is not more than 160,000", () => {
  const goal = target("T02", {operator: ">", value: 160000});
  expect(verdict(goal, reading("newPeople.skilled", "sum"))).toEqual({value: 160000, met: false});
});

test("T03: the least share of the window, 36%, still stays at or above 36%", () => {
  const goal = target("T03", {operator: ">=", value: 0.36, unit: "1"});
  expect(verdict(goal, reading("skilledShare", "minimum"))).toEqual({value: 0.36, met: true});
});

test("T04: one year at 35.99% breaks a floor of 36%, though the window ends at 37%", () => {
  const goal = target("T04", {operator: ">=", value: 0.36, unit: "1"});
  expect(verdict(goal, reading("highSkilledShare", "minimum"))).toEqual({
    value: 0.3599,
    met: false
  });
  expect(verdict(goal, reading("highSkilledShare", "end")).met).toBe(true);
});

test("rising demands that no year falls, the step into the first year included", () => {
  const goal = target("T08", {operator: "none", value: undefined});
  expect(verdict(goal, reading("highSkilled", "rising"))).toEqual({value: 15000, met: true});
  expect(verdict(goal, reading("highSkilledShare", "rising")).met).toBe(false);
});

test("maximum and upper bounds are read the other way round", () => {
  const goal = target("X", {operator: "<=", value: 0.4, unit: "1"});
  expect(verdict(goal, reading("skilledShare", "maximum"))).toEqual({value: 0.4, met: true});
});

test("a reading's own goal and window come before the target's", () => {
  const goal = target("X", {operator: ">=", value: 1});
  const own = reading("highSkilled", "end", {
    until: 2028,
    operator: "between",
    value: 499999,
    valueHigh: 5e5
  });
  expect(verdict(goal, own)).toEqual({value: 500000, met: true});
});

test("a due date within the year is read on its day: a stock on its way, a flow of twelve months, a sum in parts", () => {
  const goal = target("X", {operator: ">=", value: 1, due: "2027-03-31"});
  const part = 90 / 365;
  const at = (before: number, after: number) => (1 - part) * before + part * after;
  expect(verdict(goal, reading("highSkilled", "end")).value).toBeCloseTo(at(466000, 484000), 6);
  expect(verdict(goal, reading("newPeople.highSkilled", "end")).value).toBeCloseTo(
    at(17000, 17001),
    6
  );
  expect(verdict(goal, reading("newPeople.highSkilled", "sum")).value).toBeCloseTo(
    16000 + 17000 + part * 17001,
    6
  );
  expect(verdict(goal, reading("highSkilled", "change")).value).toBeCloseTo(
    at(466000, 484000) - 435000,
    6
  );
  expect(verdict(goal, reading("highSkilled", "minimum")).value).toBeCloseTo(at(435000, 450000), 6);
  expect(verdict(goal, reading("newPeople.highSkilled", "minimum")).value).toBeCloseTo(
    at(16000, 17000),
    6
  );
  const later = target("X", {...goal, start: "2026-01-01"});
  expect(verdict(later, reading("highSkilled", "rising")).value).toBeCloseTo(
    Math.min(at(450000, 466000) - at(435000, 450000), at(466000, 484000) - at(450000, 466000)),
    6
  );
});

test("what would be read before the start of the run is refused, not read as something else", () => {
  const early = target("X", {operator: ">=", value: 1, due: "2025-06-30"});
  for (const aggregate of ["end", "minimum"] as const)
    expect(() => verdict(early, reading("newPeople.highSkilled", aggregate))).toThrow("reach");
  expect(() => verdict(early, reading("highSkilled", "rising"))).toThrow("reach");
  expect(verdict(early, reading("highSkilled", "end")).value).toBeGreaterThan(435000);
});

test("a window that begins on 1 September adds a third of its first year: school years", () => {
  const goal = target("X", {operator: ">=", value: 1, start: "2025-09-01", due: "2027-08-31"});
  const rest = 122 / 365;
  const value = verdict(goal, reading("newPeople.highSkilled", "sum")).value;
  expect(value).toBeCloseTo(rest * 16000 + 17000 + (1 - rest) * 17001, 6);
  const opening = (1 - rest) * 450000 + rest * 435000;
  const closing = rest * 466000 + (1 - rest) * 484000;
  expect(verdict(goal, reading("highSkilled", "change")).value).toBeCloseTo(closing - opening, 6);
  const within = target("X", {operator: ">=", value: 1, start: "2025-04-01", due: "2025-06-30"});
  expect(verdict(within, reading("newPeople.highSkilled", "sum")).value).toBeCloseTo(
    (91 / 365) * 16000,
    6
  );
});

test("people are compared in whole numbers: 49,999.6 is 50,000, and = has a verdict", () => {
  const equals = compileReading(
    target("X", {operator: "=", value: 50000}),
    reading("highSkilled", "end"),
    frame
  );
  expect([49999.4, 49999.6, 50000.4, 50000.6].map((value) => isMet(value, equals))).toEqual([
    false,
    true,
    true,
    false
  ]);
  const edge = compileReading(
    target("X", {operator: ">=", value: 1, unit: "1"}),
    reading("skilledShare", "end"),
    frame
  );
  expect([0.9951, 0.9949].map((value) => isMet(value, edge))).toEqual([true, false]);
  const share = compileReading(
    target("X", {operator: "=", value: 0.36, unit: "1"}),
    reading("skilledShare", "end"),
    frame
  );
  const rise = compileReading(
    target("X", {operator: ">", value: 0, unit: "1"}),
    reading("skilledShare", "change"),
    frame
  );
  expect([0.0006, 0.0004].map((value) => isMet(value, rise))).toEqual([true, false]);
  expect([0.3551, 0.3649, 0.3651].map((value) => isMet(value, share))).toEqual([true, true, false]);
});

test("NaN in a run never meets a goal", () => {
  for (const aggregate of ["minimum", "maximum", "sum", "end", "change", "rising"] as const) {
    const compiled = compileReading(
      target("X", {operator: ">=", value: -1e9}),
      reading("highSkilled", aggregate, {operator: ">=", value: -1e9}),
      frame
    );
    const broken = run.with(3, Number.NaN);
    expect(isMet(readingValue(compiled, broken), compiled), aggregate).toBe(false);
  }
});

test("compileReading refuses unknown indicators, windows outside the years and missing goals", () => {
  const goal = target("T01", {operator: ">", value: 1});
  expect(() => compileReading(goal, reading("highSkiled", "sum"), frame)).toThrow(
    'unknown indicator of T01 sum: "highSkiled"; one of highSkilled'
  );
  expect(() => compileReading(goal, reading("highSkilled", "end", {until: 2040}), frame)).toThrow(
    "invalid window of T01 end; after the years 2024..2028: 2025-01-01..2040-12-31"
  );
  expect(() => compileReading(goal, reading("highSkilled", "change", {from: 2024}), frame)).toThrow(
    "invalid window of T01 change; before the years 2024..2028: 2024-01-01..2027-12-31"
  );
  expect(() =>
    compileReading(target("T10", {operator: "none"}), reading("highSkilled", "end"), frame)
  ).toThrow("invalid goal of T10 end; no number to compare with: none");
  expect(() =>
    compileReading(goal, reading("highSkilled", "end", {operator: "between", value: 4}), frame)
  ).toThrow("invalid goal of T01 end");
});
