import {expect, test} from "vitest";
import {discountOutliers} from "../../src/forecast/discountOutliers.js";

const discounted = (values: readonly number[]) => discountOutliers(Float64Array.from(values));

test("discountOutliers(z) puts a value that stands alone between its neighbours", () => {
  // Changes 1, 1, 20, −18, 1, 1; median 1; the others have size 1.
  expect(discounted([1, 2, 3, 23, 5, 6, 7])).toEqual({
    values: Float64Array.of(1, 2, 3, 4, 5, 6, 7),
    outliers: [3],
    offset: 0
  });
});

test("discountOutliers(z) keeps 70% of a last change that stands alone as a change of level", () => {
  const {values, outliers, offset} = discounted([1, 2, 3, 4, 5, 6, 17]);
  expect([...values]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(outliers).toEqual([6]);
  expect(offset).toBeCloseTo(0.7 * 10, 12);
});

test("discountOutliers(z) leaves a change of level, changes below five times the usual, and short histories alone", () => {
  for (const values of [
    [1, 2, 3, 23, 24, 25, 26],
    [1, 2, 3, 7.9, 5, 6, 7],
    [1, 2, 50, 3, 4],
    [5, 5, 5, 9, 5, 5, 5]
  ])
    expect(discounted(values)).toEqual({
      values: Float64Array.from(values),
      outliers: [],
      offset: 0
    });
});
