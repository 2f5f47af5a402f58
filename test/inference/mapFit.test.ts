import {expect, test} from "vitest";
import {mapFit} from "../../src/inference/mapFit.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {exactPosterior, linear} from "./linearProblem.js";

test("mapFit(problem) finds the exact mode of a linear Gaussian posterior", () => {
  const fit = mapFit(linear, createRandom(3));
  const exact = exactPosterior();
  for (const [i, value] of exact.mean.entries()) expect(fit.z[i]).toBeCloseTo(value, 6);
  expect(fit.starts).toHaveLength(4);
  expect(fit.starts[3] - fit.starts[0]).toBeLessThan(1e-6);
});
