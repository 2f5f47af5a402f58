import fc from "fast-check";
import {expect, test} from "vitest";
import {discountOutliers} from "../../src/forecast/discountOutliers.js";
import {forecastConstants} from "../../src/forecast/forecastConstants.js";
import {median} from "../../src/forecast/median.js";

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

/** Places of the outliers by the definition itself: a median over all other changes, sorted anew for every value. */
function outliersOf(z: readonly number[]): number[] {
  const {outlier, lastOutlier} = forecastConstants;
  const changes = z.slice(1).map((value, i) => value - z[i]!);
  const usual = median(changes);
  return z.flatMap((_, t) => {
    if (t === 0) return [];
    const last = t === z.length - 1;
    const size = median(changes.filter((_, i) => i !== t - 1 && i !== t).map(Math.abs));
    const before = changes[t - 1]! - usual;
    const after = last ? -before : changes[t]! - usual;
    const least = (last ? lastOutlier : outlier) * size;
    const alone = Math.min(Math.abs(before), Math.abs(after)) > least;
    return size > 0 && before * after < 0 && alone ? [t] : [];
  });
}

test("discountOutliers(z) finds what the definition does, in series of any length and with ties", () => {
  const value = fc.oneof(
    fc.integer({min: 0, max: 4}),
    fc.double({min: -1e3, max: 1e3, noNaN: true})
  );
  const series = fc.array(value, {minLength: 6, maxLength: 40});
  fc.assert(
    fc.property(series, fc.nat(), fc.double({min: 50, max: 1e4, noNaN: true}), (z, at, far) => {
      z[at % z.length] = z[at % z.length]! + far;
      expect(discounted(z).outliers).toEqual(outliersOf(z));
    }),
    {numRuns: 500}
  );
});

test("discountOutliers(z) of 100,000 years sorts once: sorting anew for every year would take an hour", () => {
  const z = Array.from({length: 100_000}, (_, i) => i + (i % 2));
  z[500] = z[500]! + 1000;
  expect(discounted(z).outliers).toEqual([500]);
});
