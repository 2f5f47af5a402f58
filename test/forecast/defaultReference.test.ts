import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {dynamicTheta, forecastSeries, type Interval} from "../../src/entries/forecast.js";

const {source, series} = JSON.parse(
  readFileSync("test/reference/defaultForecast.json", "utf8")
) as {
  source: string;
  series: Record<
    string,
    {values: number[]; theta: number[]; point: number[]; intervals: Interval[]}
  >;
};

const near = (ours: readonly number[], theirs: readonly number[]) => {
  expect(ours.length).toBe(theirs.length);
  for (const [i, value] of ours.entries())
    expect(Math.abs(value - theirs[i])).toBeLessThanOrEqual(1e-9 * Math.abs(theirs[i]));
};

for (const [name, {values, theta, point, intervals}] of Object.entries(series)) {
  test(`dynamicTheta(${name}) agrees with its definition in ${source} (rtol 1e-9)`, () => {
    near(dynamicTheta(values).point, theta);
  });

  test(`forecastSeries(${name}) agrees with its definition in ${source}, point and intervals (rtol 1e-9)`, () => {
    const result = forecastSeries(values, {levels: intervals.map(({level}) => level)});
    near(result.point, point);
    intervals.forEach(({lower, upper}, i) => {
      near(result.intervals[i].lower, lower);
      near(result.intervals[i].upper, upper);
    });
  });
}
