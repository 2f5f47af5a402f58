import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {leagueTable} from "../../src/sweep/leagueTable.js";

const {plan, setup} = loadProject("data/examples/ningbo");
const place = (name: string, values: number[], start: number[]) => ({
  place: name,
  plan,
  name: setup.place,
  values: Float64Array.from(values),
  start: Float64Array.from(start)
});
const places = [place("large", [4e6, 4e6], [4e6, 4e6]), place("small", [1.1e6, 1.2e6], [1e6, 1e6])];
const options = {scenario: "s", point: 0, province: 4e6, adds: true};

test.each([
  ["level", ["large", "small"], [4e6, 1.2e6]],
  ["growth", ["small", "large"], [0.2, 0]],
  ["goal", ["large", "small"], [4e6 / 2.2e6, 1.2e6 / 2.2e6]]
] as const)("leagueTable(places, {by: %s}) ranks by it", (by, order, medians) => {
  const {rows} = leagueTable(places, {indicator: "skilled", year: 2025, by}, options);
  expect(rows.map((row) => row.place)).toEqual(order);
  rows.forEach(({median}, i) => {
    expect(median).toBeCloseTo(medians[i]!, 9);
  });
});

test("leagueTable(places, rule) adds goals and forecasts up, whatever it ranks by, but not shares", () => {
  const rule = {indicator: "skilled", year: 2025, by: "growth"} as const;
  const {sum} = leagueTable(places, rule, options);
  expect(sum).toMatchObject({goals: 4.4e6, province: 4e6, gap: 0.4e6, without: []});
  expect(sum!.sums.map(({median, reaches}) => [median, reaches])).toEqual([
    [5.2e6, 1],
    [5.2e6, 1]
  ]);
  expect(leagueTable(places, rule, {...options, adds: false}).sum).toBeNull();
});
