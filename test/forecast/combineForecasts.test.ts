import * as fc from "fast-check";
import {expect, test} from "vitest";
import {combineForecasts, drift, naive, theta} from "../../src/entries/forecast.js";
import {expectNested} from "./everyMethod.js";

const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
// Seeded: methods that choose the best of several fits jump where two fit alike, and rounding decides.
const runs = {numRuns: 60, seed: 42};
const list = (numbers: fc.Arbitrary<number>) => fc.array(numbers, {minLength: 5, maxLength: 24});
const positive = list(fc.integer({min: 1, max: 16000}).map((value) => value / 16));

test("combineForecasts(members) takes mean and median of points and interval ends, and keeps them nested", () => {
  fc.assert(
    fc.property(positive, (y) => {
      const members = [naive(y, {levels}), drift(y, {levels}), theta(y, {levels})];
      for (const by of ["mean", "median"] as const) {
        const result = combineForecasts(members, {by});
        result.point.forEach((value, h) => {
          const points = members.map(({point}) => point[h]).sort((a, b) => a - b);
          const expected = by === "median" ? points[1] : (points[0] + points[1] + points[2]) / 3;
          expect(value).toBeCloseTo(expected, 6);
        });
        expectNested(result);
      }
    }),
    runs
  );
  const pair = [naive([1, 2, 4], {horizon: 1}), drift([1, 2, 4], {horizon: 1})];
  expect(combineForecasts(pair, {by: "mean", weights: [3, 1]}).point[0]).toBeCloseTo(4.375, 12);
  expect(() => combineForecasts(pair, {by: "mean", weights: [1]})).toThrow(
    "invalid weights; not 2 numbers"
  );
  expect(() => combineForecasts([pair[0], naive([1, 2], {horizon: 1})])).toThrow(
    "not the same horizon"
  );
});

test.each<[string, () => unknown, string]>([
  [
    "an average that it does not know, which was the mean",
    () => combineForecasts([naive([1, 2])], {by: "medain"} as never),
    'unknown average (by): "medain"; one of median, mean'
  ],
  [
    "a key that nobody reads",
    () => combineForecasts([naive([1, 2])], {weight: [1]} as never),
    'unknown key of options of combineForecasts: "weight"; one of weights'
  ],
  [
    "text among weights",
    () => combineForecasts([naive([1, 2])], {by: "mean", weights: ["1"] as never}),
    'invalid weights[0]; not ≥ 0: "1"'
  ],
  [
    "a member that is none",
    () => combineForecasts([{}] as never),
    "invalid member.point; not a list: undefined"
  ]
])("combineForecasts refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
