import {beforeAll, expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {customScenario} from "../../src/entries/scenario.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import type {TalliedReading} from "../../src/verdict/talliedReading.js";
import {verdictCondition} from "../../src/verdict/verdictEvidence.js";

const project = loadProject("data");
const asked = {runs: 1024, until: 2027, indicators: []};
let forecast: Forecast;

beforeAll(() => {
  forecast = forecastPlanSync(project, asked);
});

test.each(["T15", "T29"])(
  "the condition of %s: with the assumption at its break-even the odds are even, and at the other value 80%%",
  (id) => {
    const {condition} = forecast.targets.find((one) => one.id === id)!;
    const {assumption, breakEven, likely} = condition!;
    const chance = (value: number) => {
      const change = {target: assumption, operation: "set" as const, value, from: 2025};
      const scenario = customScenario([change], {base: "recent-pace"});
      const {targets} = forecastPlanSync(project, {...asked, scenario});
      return targets.find((one) => one.id === id)!.readings[0].probability!;
    };
    expect(Math.abs(chance(breakEven) - 0.5)).toBeLessThan(0.08);
    expect(Math.abs(chance(likely!) - 0.8)).toBeLessThan(0.08);
  }
);

/** A reading that holds from 0 on, read off runs that drew these values. */
const condition = (drawn: number[], read: number[], rises: boolean, share = 0.5) =>
  verdictCondition(
    {figures: [], assumed: 1, given: []},
    {
      placed: {compiled: {operator: ">=", goal: 0, decimals: null}},
      summary: () => ({met: read.filter((value) => value >= 0).length, runs: read.length})
    } as unknown as TalliedReading,
    {
      drawn: () => Float64Array.from(drawn),
      read: () => Float64Array.from(read),
      leading: () => ({parameter: 0, rises, share})
    },
    {assumptions: project.assumptions, parameters: ["realisation.care"]}
  );
const values = Array.from({length: 40}, (_, i) => i);

test("verdictCondition: where the assumption decides alone its break-even parts the runs; what explains little is none", () => {
  const rising = values.map((value) => value - 29.5);
  expect(condition(values, rising, true)!).toMatchObject({operator: ">="});
  expect(condition(values, rising, true)!.breakEven).toBeCloseTo(29.25, 9);
  expect(condition(values, rising, true, 0.09)).toBeNull();
});

test("verdictCondition: where chance turns the regression round, as many runs lie beyond the break-even as meet the goal", () => {
  // The number rises with the assumption, but in the runs at hand the goal is met rather below than above.
  const read = values.map((value) => (value % 3 === 0 || value < 12 ? 1 : -1));
  const met = read.filter((value) => value >= 0).length;
  const {breakEven} = condition(values, read, true)!;
  expect(breakEven).toBeCloseTo((1 - met / 40) * 39, 9);
});
