import {expect, test} from "vitest";
import {addValue, mergeMoments, noMoments} from "../../src/sweep/moments.js";

const of = (values: readonly number[]) => values.reduce(addValue, noMoments);

test("addValue(moments, value) gives the mean and the sum of squared distances", () => {
  expect(of([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({count: 8, mean: 5, squares: 32});
});

test("mergeMoments(one, two) gives what all values together give, and leaves one alone beside none", () => {
  const merged = mergeMoments(of([2, 4, 4]), of([4, 5, 5, 7, 9]));
  expect(merged.count).toBe(8);
  expect(merged.mean).toBeCloseTo(5, 14);
  expect(merged.squares).toBeCloseTo(32, 12);
  expect(mergeMoments(noMoments, of([3]))).toEqual({count: 1, mean: 3, squares: 0});
  expect(mergeMoments(of([3]), noMoments)).toEqual({count: 1, mean: 3, squares: 0});
});
