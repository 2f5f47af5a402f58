import {expect, test} from "vitest";
import {predictionErrors} from "../../src/fit/predictionErrors.js";

test("predictionErrors(problem) gives every prediction the error of its datum, its rounding (half a digit / value)²/3 included", () => {
  const datum = {figure: "A", value: 10, bound: "exact", error: 0.3} as const;
  const alternative = (options: number) =>
    ({options: Array.from({length: options}, () => ({}))}) as never;
  expect(
    [
      ...predictionErrors({
        data: 3,
        observed: [
          {...datum, error: 0.1, halfWidth: 0, alternative: 0, at: 0},
          {...datum, halfWidth: 4 * Math.sqrt(3), alternative: 1, at: 2}
        ],
        alternatives: [alternative(2), alternative(1)]
      })
    ].map((value) => Number(value.toFixed(12)))
  ).toEqual([0.1, 0.1, 0.5]);
});
