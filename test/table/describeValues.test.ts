import {expect, test} from "vitest";
import {describeValues} from "../../src/table/describeValues.js";

test("describeValues agrees with R 4.2.2 quantile(type = 7), mean and sd (tolerance 1e-9)", () => {
  // R: x <- c(3, 1, 4, 1, 5, 9, 2, 6); quantile(x, c(.025, .1, .5, .9, .975)); mean(x); sd(x)
  const summary = describeValues([3, 1, 4, 1, 5, 9, 2, 6]);
  const reference = {
    n: 8,
    mean: 3.875,
    standardDeviation: 2.748376144,
    min: 1,
    lower95: 1,
    lower80: 1,
    median: 3.5,
    upper80: 6.9,
    upper95: 8.475,
    max: 9
  };
  for (const [key, value] of Object.entries(reference))
    expect(summary[key as keyof typeof summary], key).toBeCloseTo(value, 9);
});
