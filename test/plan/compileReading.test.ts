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
    {id: "highSkilled", unit: "person"},
    {id: "newPeople.highSkilled", unit: "person/yr"},
    {id: "skilledShare", unit: "1"},
    {id: "highSkilledShare", unit: "1"},
    {id: "newPeople.skilled", unit: "person/yr"}
  ]
};
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
    "invalid window of T01 end; not in 2024..2028: 2025..2040"
  );
  expect(() => compileReading(goal, reading("highSkilled", "change", {from: 2024}), frame)).toThrow(
    "invalid window of T01 change; not in 2025..2028: 2024..2027"
  );
  expect(() =>
    compileReading(target("T10", {operator: "none"}), reading("highSkilled", "end"), frame)
  ).toThrow("invalid goal of T10 end; no number to compare with: none");
  expect(() =>
    compileReading(goal, reading("highSkilled", "end", {operator: "between", value: 4}), frame)
  ).toThrow("invalid goal of T01 end");
});
