import {expect, test} from "vitest";
import {retirementTable} from "../../src/pipeline/retirementShare.js";
import {prepareSpreads} from "../../src/pipeline/spreadSlots.js";
import {prepareStart} from "../../src/pipeline/startStock.js";
import {shortestLadder} from "../../src/pipeline/yearsRequired.js";
import {type Numbers, slotsOf, smallLayout, startValues} from "./smallLayout.js";

const [A, G, L] = [54, 3, 3];
const hundred = Array.from({length: 101}, () => 100);
const population = {source: "", years: [2024], male: [hundred], female: [hundred]};
const none = new Float64Array(L);

function startOf(numbers: Numbers, graduates: Float64Array, arrivals: Float64Array) {
  const layout = smallLayout(numbers);
  const spreads = ["award", "arrival", "graduate", "climb"];
  const {engine, slots} = slotsOf({
    start: L * G * A,
    ...Object.fromEntries(spreads.map((name) => [`spread.${name}`, G * A]))
  });
  const table = retirementTable(["men60", "women55", "women50"], layout.years, layout.ages);
  const [spread, values] = [prepareSpreads(layout, engine), startValues(layout)];
  const start = prepareStart(layout, engine, {
    ...{population, retirement: table},
    ...{spreads: spread, start: values}
  });
  spread.write(values);
  const [skilled, highSkilled] = [Float64Array.of(1000), Float64Array.of(300)];
  start.write({skilled, highSkilled, graduates, arrivals});
  expect(start.cells).toBe(slots.start);
  const group = (l: number, g: number) =>
    slots.start.subarray((l * G + g) * A, (l * G + g + 1) * A);
  const sum = (l: number, g: number) => group(l, g).reduce((a, b) => a + b, 0);
  return {byLevel: start.byLevel, group, sum};
}

test("prepareStart(…).write(…) splits 1000 skilled, 300 of them high-skilled, by the mixes of their grades", () => {
  const {byLevel, sum} = startOf({}, none, none);
  [700, 240, 60].forEach((persons, l) => {
    expect(byLevel[l]).toBeCloseTo(persons, 10);
    expect(sum(l, 0)).toBeCloseTo(persons, 9);
    expect(sum(l, 1) + sum(l, 2)).toBe(0);
  });
});

test("prepareStart(…).write(…) spreads incumbents by population × participation, later where they had to climb", () => {
  const {group} = startOf({}, none, none);
  const low = group(0, 0);
  const at = (cells: Float64Array, age: number) => cells[age - 16];
  // Participation 0.2, 0.6, 0.9 up to 49 and 0.7 from 50, of which fewer women are still at work.
  expect(at(low, 16) / at(low, 30)).toBeCloseTo(0.2 / 0.9, 10);
  expect(at(low, 24) / at(low, 30)).toBeCloseTo(0.6 / 0.9, 10);
  expect(at(low, 45)).toBeCloseTo(at(low, 30), 10);
  expect(at(low, 52) / at(low, 30)).toBeLessThan(0.7 / 0.9);
  expect(at(low, 69)).toBe(0);
  const climb = shortestLadder(
    ["intermediate", "senior", "technician"],
    "intermediate",
    "technician"
  );
  expect(climb).toBeGreaterThan(0);
  expect(at(group(2, 0), 15 + climb)).toBe(0);
  expect(at(group(2, 0), 16 + climb)).toBeGreaterThan(0);
});

test("prepareStart(…).write(…) sets apart who came in during twelve years and has not settled, a third of them a year", () => {
  const {byLevel, group, sum} = startOf({}, Float64Array.of(9, 0, 0), Float64Array.of(0, 3, 0));
  const present = (yearly: number, hazard: number, k: number) =>
    yearly * (2 / 3) ** k * Math.exp(-hazard * (k - 0.5));
  const years = Array.from({length: 12}, (_, i) => i + 1);
  const all = (yearly: number, hazard: number) =>
    years.reduce((total, k) => total + present(yearly, hazard, k), 0);
  // Graduates leave by 0.05 and lapse by 0.02, arrivals (high-skilled) by 0.08 and 0.01.
  expect(sum(0, 1)).toBeCloseTo(all(9, 0.07), 9);
  expect(sum(1, 2)).toBeCloseTo(all(3, 0.09), 9);
  expect(sum(0, 0) + sum(0, 1)).toBeCloseTo(byLevel[0], 9);
  expect(sum(1, 0) + sum(1, 2)).toBeCloseTo(byLevel[1], 9);
  // Half of them came at 20, half at 21: at 21 are those of 20 a year ago, at 22 also those of 21.
  expect(group(0, 1)[20 - 16]).toBe(0);
  expect(group(0, 1)[21 - 16]).toBeCloseTo(present(9, 0.07, 1) / 2, 10);
  expect(group(0, 1)[22 - 16]).toBeCloseTo((present(9, 0.07, 1) + present(9, 0.07, 2)) / 2, 10);
  expect(group(1, 2)[33 - 16]).toBeCloseTo(present(3, 0.09, 3), 10);
});

test("prepareStart(…).write(…) takes no more than a quarter of a level for graduates, and as many for arrivals", () => {
  const many = new Float64Array(L).fill(1e9);
  const {byLevel, sum} = startOf({}, many, many);
  for (let l = 0; l < L; l++) {
    expect(sum(l, 1)).toBeCloseTo(byLevel[l] / 4, 9);
    expect(sum(l, 2)).toBeCloseTo(byLevel[l] / 4, 9);
    expect(sum(l, 0)).toBeCloseTo(byLevel[l] / 2, 9);
  }
});

test("prepareStart(…).write(…) refuses a start in which nobody takes part", () => {
  const idle = Object.fromEntries(
    [16, 20, 25, 50, 60].map((age) => [`participation.from${age}`, 0])
  );
  expect(() => startOf(idle, none, none)).toThrow(
    "invalid start; nobody of the ages 16..69 takes part"
  );
});
