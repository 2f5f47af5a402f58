import {expect, test} from "vitest";
import {trendDomain, trendFan} from "../../../src/cli/trend/trendFiles.js";
import {trendReport} from "../../../src/evaluate/trendReport.js";

const series = {name: "就业", years: [2020, 2021, 2022, 2024], values: [10, 12, 11, 15]};
const options = {horizon: 2, levels: [0.8, 0.95], fill: "linear" as const};
const entry = {...series, ...trendReport(series, options)};

test("trendFan opens every band at the last observation, and shows what was observed", () => {
  const fan = trendFan(entry);
  expect(fan.years).toEqual([2024, 2025, 2026]);
  for (const path of [fan.median, fan.lower80, fan.upper95]) expect(path[0]).toBe(15);
  expect(fan.lower80[1]).toBe(entry.forecast.intervals[0].lower[0]);
  expect(fan.observed.map(({year}) => year)).toEqual([2020, 2021, 2022, 2024]);
});

test("trendFan of other levels says which interval is missing", () => {
  const other = {...series, ...trendReport(series, {...options, levels: [0.5]})};
  expect(() => trendFan(other)).toThrow("missing the 0.8 interval of 就业");
});

test("trendDomain starts at zero unless all that is drawn lies far from it", () => {
  const fan = trendFan(entry);
  expect(trendDomain(fan)[0]).toBe(0);
  const far = (values: number[]) => values.map((value) => 1000 + value);
  const [low, high] = trendDomain({
    ...fan,
    lower95: far(fan.lower95),
    upper95: far(fan.upper95),
    observed: fan.observed.map((one) => ({...one, value: 1000 + one.value}))
  });
  expect(low).toBeGreaterThan(900);
  expect(low).toBeLessThanOrEqual(1000 + Math.min(...fan.lower95));
  expect(high).toBeGreaterThanOrEqual(1000 + Math.max(...fan.upper95));
});
