import {expect, test} from "vitest";
import {planSum} from "../../src/sweep/planSum.js";

const place = (name: string, goal: number | undefined, ...values: number[]) => ({
  place: name,
  ...(goal === undefined ? {} : {goal}),
  values: Float64Array.from(values)
});

test("planSum(places, province) adds up goals and runs, and names who promises nothing", () => {
  const places = [
    place("a", 30, 20, 30, 40),
    place("b", 50, 40, 50, 60),
    place("c", undefined, 1, 1, 1)
  ];
  const {goals, without, gap, sums} = planSum(places, 81);
  expect([goals, gap]).toEqual([80, -1]);
  expect(without).toEqual(["c"]);
  const [common] = sums;
  expect(common).toMatchObject({luck: "common", low: 61, median: 81, high: 101});
  expect(common!.reaches).toBeCloseTo(2 / 3, 12);
});

test("planSum(places, null) gives no gap and no chance; a run without a number is left out", () => {
  const {gap, sums} = planSum([place("a", 1, 2, Number.NaN, 4)], null);
  expect(gap).toBeNull();
  expect(sums[0]).toMatchObject({low: 2, high: 4, reaches: null});
});
