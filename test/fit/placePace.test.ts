import {expect, test} from "vitest";
import {placePace} from "../../src/fit/placePace.js";

const prior = {centre: 0, between: 1, sd: 1, persistence: 0.5};
const point = (until: number, log: number) => ({from: until - 1, until, log, error: 0});

test("placePace([], prior, now) leaves the prior", () => {
  const pace = placePace([], prior, 2024);
  expect(pace.draw([0, 0, 0])).toEqual({last: 0, level: 0, now: 0});
  expect(pace.draw([1, 0, 0]).last).toBeCloseTo(Math.sqrt(2), 9);
  // Given ln pace, the level takes half of it and keeps half of its variance.
  expect(pace.draw([0, 1, 0]).level).toBeCloseTo(Math.sqrt(0.5), 9);
});

test("placePace(points, prior, now) halves a jump: level and deviation share it by their variances", () => {
  const {last, level, now} = placePace([point(2024, 1)], prior, 2024).draw([0, 0, 0]);
  expect(last).toBeCloseTo(1, 3);
  expect(level).toBeCloseTo(0.5, 3);
  expect(now).toBeCloseTo(0.5, 3);
});

test("placePace(points, prior, now) lets what is past fade: four years later the deviation is a sixteenth", () => {
  expect(placePace([point(2020, 1)], prior, 2024).draw([0, 0, 0]).now).toBeCloseTo(0.5 / 16, 3);
});

test("placePace(points, prior).logLikelihood prefers a standard deviation as large as the changes seen", () => {
  const jumps = [point(2020, 1), point(2022, -1), point(2024, 1)];
  const of = (sd: number) => placePace(jumps, {...prior, sd}, 2024).logLikelihood;
  expect(of(1)).toBeGreaterThan(of(0.1));
  const calm = jumps.map((each) => ({...each, log: each.log / 50}));
  const ofCalm = (sd: number) => placePace(calm, {...prior, sd}, 2024).logLikelihood;
  expect(ofCalm(0.1)).toBeGreaterThan(ofCalm(1));
});
