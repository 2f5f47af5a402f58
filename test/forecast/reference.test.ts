import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {
  dampedTrend,
  drift,
  holt,
  naive,
  type SeriesForecast,
  simpleSmoothing,
  theta
} from "../../src/entries/forecast.js";

interface Run {
  call: string;
  point: number[];
  lower: number[][];
  upper: number[][];
  sse: number;
}

const {source, series} = JSON.parse(readFileSync("test/reference/forecast.json", "utf8")) as {
  source: string;
  series: Record<string, {values: number[]; runs: Record<string, Run>}>;
};
const options = {horizon: 6, levels: [0.8, 0.95]};
const fixed = {...options, alpha: 0.6, beta: 0.2};

/** Method, its call here, and tolerances relative to R's value: of the point and of the width. */
const exact: [string, (y: number[]) => SeriesForecast, number, number][] = [
  ["naive", (y) => naive(y, options), 1e-12, 1e-11],
  ["drift", (y) => drift(y, options), 1e-12, 1e-11],
  ["simpleSmoothing", (y) => simpleSmoothing(y, options), 1e-5, 1e-4],
  ["theta", (y) => theta(y, options), 1e-5, 1e-4]
];

const near = (ours: readonly number[], theirs: readonly number[], tolerance: number) => {
  expect(ours.length).toBe(theirs.length);
  for (const [i, value] of ours.entries())
    expect(Math.abs(value - theirs[i])).toBeLessThanOrEqual(tolerance * Math.abs(theirs[i]));
};
const widths = ({lower, upper}: {lower: number[]; upper: number[]}) =>
  upper.map((value, i) => value - lower[i]);
const sse = ({residuals}: SeriesForecast) =>
  residuals.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value * value), 0);

for (const [name, {values, runs}] of Object.entries(series)) {
  for (const [method, call, point, width] of exact)
    test(`${method}(${name}) agrees with ${source}, ${runs[method].call} (rtol ${point}, widths ${width})`, () => {
      const ours = call(values);
      const theirs = runs[method];
      near(ours.point, theirs.point, point);
      for (const k of [0, 1])
        near(
          widths(ours.intervals[k]),
          widths({lower: theirs.lower[k], upper: theirs.upper[k]}),
          width
        );
    });

  for (const [method, ours] of [
    ["holtFixed", holt(values, fixed)],
    ["dampedTrendFixed", dampedTrend(values, {...fixed, phi: 0.9})]
  ] as const)
    test(`${method}(${name}) agrees with ${source}, ${runs[method].call} (rtol 1e-3; growth of widths 1e-6)`, () => {
      const theirs = runs[method];
      near(ours.point, theirs.point, 1e-3);
      // The start is in closed form here and searched in R, so ours fits no worse.
      expect(sse(ours)).toBeLessThanOrEqual(theirs.sse * (1 + 1e-9));
      const grown = widths(ours.intervals[1]).map((w, _, all) => w / all[0]);
      const theirWidths = widths({lower: theirs.lower[1], upper: theirs.upper[1]});
      near(
        grown,
        theirWidths.map((w) => w / theirWidths[0]),
        1e-6
      );
    });

  for (const [method, ours] of [
    ["holt", holt(values, options)],
    ["dampedTrend", dampedTrend(values, options)]
  ] as const)
    test(`${method}(${name}) fits at least as well as ${source}, ${runs[method].call}, and alike where both find one optimum`, () => {
      const theirs = runs[method];
      expect(sse(ours)).toBeLessThanOrEqual(theirs.sse * (1 + 1e-6));
      if (sse(ours) > theirs.sse * (1 - 1e-4)) near(ours.point, theirs.point, 1e-3);
    });
}
