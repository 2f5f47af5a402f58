import {expect, test} from "vitest";
import {scoreMethods} from "../../src/entries/forecast.js";
import {hindsight, type Outcome} from "./hindsight.js";

/** Rises by 2 a year where the methods say 1, nothing, and a fall by 3. */
const rising = (last: number): Outcome => ({
  last,
  scale: 1,
  actual: [last + 2, last + 4],
  paths: [
    [last + 1, last + 2],
    [last, last],
    [last - 3, last - 6]
  ]
});

test("hindsight(sets, start) finds the weights that hit every series, none below 0", () => {
  const {weights, owa, mean} = hindsight([[rising(10), rising(50)], [rising(7)]], [1, 0, 0]);
  expect(weights[0]).toBeCloseTo(2, 2);
  expect(weights[2]).toBe(0);
  for (const value of owa) expect(value).toBeLessThan(0.01);
  expect(mean).toBeLessThan(0.01);
});

test("hindsight(sets, start) gives nothing to a method that is wrong about the way", () => {
  const wrong: Outcome = {last: 10, scale: 1, actual: [12], paths: [[8]]};
  const {weights, mean} = hindsight([[wrong]], [1]);
  expect(weights).toEqual([0]);
  expect(mean).toBe(1);
});

test("hindsight(sets, start) scores as scoreMethods does where no weight can help", () => {
  // The path is the median of what came: any other weight is worse.
  const noisy = (last: number, scale: number, most: number): Outcome => ({
    last,
    scale,
    actual: [last + 1, last + most, last - 1],
    paths: [[last + 1, last + 1, last + 1]]
  });
  const outcomes = [noisy(10, 2, 3), noisy(100, 5, 9)];
  const {weights, owa} = hindsight([outcomes], [1]);
  expect(weights).toEqual([1]);
  const [scores] = scoreMethods(
    outcomes.flatMap(({last, scale, actual, paths}, i) =>
      [
        {method: "path", point: [...paths[0]]},
        {method: "naive", point: actual.map(() => last)}
      ].map((row) => ({
        ...row,
        series: String(i),
        origin: 5,
        scale,
        actual: [...actual],
        intervals: [],
        failed: false
      }))
    )
  );
  expect(owa[0]).toBeCloseTo(scores.owa, 12);
});
