import {expect, test} from "vitest";
import {gridQuantile, mixGrids, pooledSpread, smoothQuantile} from "../../src/fit/pooledSpread.js";
import type {SegmentScale} from "../../src/fit/segmentScales.js";

const pooling = {
  level: {median: 1, low: 0.3, high: 3.3},
  between: {median: 0.4, low: 0.1, high: 1.6},
  drift: {median: 0.2, low: 0.05, high: 0.8},
  tilt: {median: 1, low: 0.5, high: 2}
};
const scale = (place: string, index: number, logScale: number, error = 0.01): SegmentScale => ({
  place,
  index,
  start: 2010 + index,
  end: 2011 + index,
  logScale,
  error,
  tilt: 1
});
const median = (grid: {values: Float64Array; weights: Float64Array}) => gridQuantile(grid, 0.5);

test("pooledSpread([]) is the prior", () => {
  const {scale: centre, between, drift, places, changes} = pooledSpread([], {pooling}, "own");
  expect([places, changes]).toEqual([0, 0]);
  expect(median(centre)).toBeCloseTo(0, 6);
  expect(median(between)).toBeCloseTo(0.4, 6);
  expect(median(drift)).toBeCloseTo(0.2, 6);
  for (const {weights} of [centre, between, drift])
    for (const weight of weights) expect(weight).toBeCloseTo(1 / 41, 12);
});

test("pooledSpread(scales) learns the scale of other places from the last segment of each", () => {
  const others = ["a", "b", "c", "d", "e", "f"].flatMap((place, i) => [
    scale(place, 0, 5),
    scale(place, 1, Math.log(2) + 0.02 * (i - 2.5))
  ]);
  const {scale: centre, places} = pooledSpread(others, {pooling}, "own");
  expect(places).toBe(6);
  expect(Math.abs(median(centre) - Math.log(2))).toBeLessThan(0.12);
  const withOwn = pooledSpread([...others, scale("own", 0, -3)], {pooling}, "own");
  expect(withOwn.scale).toEqual(centre);
  expect(withOwn.places).toBe(6);
});

test("pooledSpread(scales) learns the drift from successive segments, our own included", () => {
  const steady = Array.from({length: 8}, (_, i) => scale("own", i, 0.01 * (i % 2)));
  const wild = Array.from({length: 8}, (_, i) => scale("own", i, 0.7 * (i % 2)));
  const drifts = [steady, wild].map((scales) => pooledSpread(scales, {pooling}, "own"));
  expect(drifts.map(({changes}) => changes)).toEqual([7, 7]);
  expect(median(drifts[0].drift)).toBeLessThan(0.1);
  // Of seven changes of ±0.7 the likeliest standard deviation is 0.7; the prior draws it down.
  expect(median(drifts[1].drift)).toBeGreaterThan(0.5);
  expect(median(drifts[1].drift)).toBeLessThan(0.75);
});

test("pooledSpread(scales) learns less from scales with large errors", () => {
  const drift = (error: number) =>
    median(
      pooledSpread([scale("own", 0, 0, error), scale("own", 1, 0.7, error)], {pooling}, "own").drift
    );
  expect(drift(0.01)).toBeGreaterThan(drift(1));
});

test("smoothQuantile(grid, p) runs straight between the middles of the weights", () => {
  const grid = {values: Float64Array.of(0, 1, 2), weights: Float64Array.of(0.2, 0.6, 0.2)};
  expect(smoothQuantile(grid, 0.05)).toBe(0);
  expect(smoothQuantile(grid, 0.3)).toBeCloseTo(0.5, 12);
  expect(smoothQuantile(grid, 0.5)).toBeCloseTo(1, 12);
  expect(smoothQuantile(grid, 0.99)).toBe(2);
});

test("mixGrids(grids, shares) weighs them", () => {
  const values = Float64Array.of(1, 2);
  const mixed = mixGrids(
    [
      {values, weights: Float64Array.of(1, 0)},
      {values, weights: Float64Array.of(0, 1)}
    ],
    [0.25, 0.75]
  );
  expect([...mixed.weights]).toEqual([0.25, 0.75]);
});
