import {expect, test} from "vitest";
import {crps, msis} from "../../src/entries/forecast.js";
import {coverage, intervalScore} from "../../src/evaluate/intervalScores.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";

test("crps(y, point, many quantiles) approaches the normal distribution's closed form", () => {
  // CRPS of N(0, 1) at y: y (2Φ(y) − 1) + 2 φ(y) − 1/√π (Gneiting & Raftery 2007, eq. 21).
  const levels = Array.from({length: 199}, (_, i) => (i + 1) / 200);
  const intervals = levels.map((level) => {
    const z = normalQuantile((1 + level) / 2);
    return {level, lower: [-z], upper: [z]};
  });
  expect(crps([0], [0], intervals)).toBeCloseTo(0.23369497725510913, 3);
  expect(crps([1], [0], intervals)).toBeCloseTo(0.602441, 3);
});

test("crps(y, point, intervals) prefers the true distribution to one half or twice as wide", () => {
  const at = (width: number) => {
    const intervals = [0.5, 0.8, 0.95].map((level) => {
      const z = width * normalQuantile((1 + level) / 2);
      return {level, lower: [-z], upper: [z]};
    });
    let sum = 0;
    for (let i = 0; i < 400; i++) sum += crps([normalQuantile((i + 0.5) / 400)], [0], intervals);
    return sum / 400;
  };
  expect(at(1)).toBeLessThan(at(0.5));
  expect(at(1)).toBeLessThan(at(2));
});

test.each([
  ["crps", () => crps([Number.NaN], [4], []), "invalid actual[0]; not a number: NaN"],
  [
    "msis",
    () => msis([1, 2], [3], {level: 0.8, lower: [Number.NaN], upper: [4]}),
    "invalid lower[0]; not a number: NaN"
  ]
])("%s of what is no number is refused, not NaN", (_, score, message) => {
  expect(score).toThrow(message);
});

test.each<[string, () => unknown, string]>([
  [
    "a level in percent, at which a miss earned points",
    () => intervalScore([6], {level: 80, lower: [1], upper: [3]}),
    "invalid level; not in (0, 1): 80"
  ],
  [
    "a level as text",
    () => coverage([5], {level: "0.8" as never, lower: [1], upper: [3]}),
    'invalid level; not in (0, 1): "0.8"'
  ],
  [
    "a level that is none",
    () => crps([3], [3], [{level: null as never, lower: [1], upper: [5]}]),
    "invalid level; not in (0, 1): null"
  ],
  ["no interval", () => coverage([5], null as never), "invalid interval; not an object: null"],
  ["no list of intervals", () => crps([3], [3], 5 as never), "invalid intervals; not a list: 5"],
  [
    "a history of one",
    () => msis([1], [4], {level: 0.95, lower: [3], upper: [5]}),
    "msis needs 2 observations, got 1"
  ]
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});
