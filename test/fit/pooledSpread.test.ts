import {expect, test} from "vitest";
import {pooledSpread, smoothQuantile} from "../../src/fit/pooledSpread.js";
import type {SegmentScale} from "../../src/fit/segmentScales.js";

const pooling = {
  level: {median: 1, low: 0.3, high: 3.3},
  between: {median: 0.4, low: 0.1, high: 1.6},
  tilt: {median: 1, low: 0.5, high: 2}
};
const prior = {pooling, sd: 0.3, persistence: 0.6};
const scale = (place: string, index: number, logScale: number, error = 0.01): SegmentScale => ({
  place,
  index,
  start: 2010 + index,
  end: 2011 + index,
  logScale,
  gain: 1,
  error,
  tilt: 1
});
const median = (grid: {values: Float64Array; weights: Float64Array}) =>
  smoothQuantile(
    {values: Float64Array.from(grid.values), weights: Float64Array.from(grid.weights)},
    0.5
  );

test("pooledSpread([]) is the prior", () => {
  const {scale: centre, between, places} = pooledSpread([], prior, "own");
  expect(places).toBe(0);
  expect(median(centre)).toBeCloseTo(0, 6);
  expect(median(between)).toBeCloseTo(0.4, 6);
  for (const {weights} of [centre, between])
    for (const weight of weights) expect(weight).toBeCloseTo(1 / 41, 12);
});

test("pooledSpread(scales) learns the long-run scale of other places from all their segments", () => {
  const others = ["a", "b", "c", "d", "e", "f"].flatMap((place, i) => [
    scale(place, 0, Math.log(2) - 0.4),
    scale(place, 1, Math.log(2) + 0.4 + 0.02 * (i - 2.5))
  ]);
  const {scale: centre, places} = pooledSpread(others, prior, "own");
  expect(places).toBe(6);
  expect(Math.abs(median(centre) - Math.log(2))).toBeLessThan(0.15);
  const withOwn = pooledSpread([...others, scale("own", 0, -3)], prior, "own");
  expect(withOwn.scale).toEqual(centre);
  expect(withOwn.places).toBe(6);
});

test("pooledSpread(scales) learns less where the pace varies more about its mean", () => {
  const others = ["a", "b", "c", "d"].map((place) => scale(place, 0, Math.log(2)));
  const learned = (sd: number) => median(pooledSpread(others, {...prior, sd}, "own").scale);
  expect(learned(0.05)).toBeGreaterThan(learned(2));
});

test("smoothQuantile(grid, p) runs straight between the middles of the weights", () => {
  const grid = {values: Float64Array.of(0, 1, 2), weights: Float64Array.of(0.2, 0.6, 0.2)};
  expect(smoothQuantile(grid, 0.05)).toBe(0);
  expect(smoothQuantile(grid, 0.3)).toBeCloseTo(0.5, 12);
  expect(smoothQuantile(grid, 0.5)).toBeCloseTo(1, 12);
  expect(smoothQuantile(grid, 0.99)).toBe(2);
});
