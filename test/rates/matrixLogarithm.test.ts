import {expect, test} from "vitest";
import {matrixExponential} from "../../src/rates/matrixExponential.js";
import {generatorOf, repairGenerator} from "../../src/rates/matrixLogarithm.js";
import {by, near, reference} from "../engine/reference.js";

test(`generatorOf(P, dt) agrees ${by}: logm (atol 1e-11)`, () => {
  const {cases, atol} = reference.generatorOf;
  for (const {probabilities, generator} of cases) {
    near(generatorOf(probabilities, 1), generator, {atol});
    near(matrixExponential(generatorOf(probabilities, 0.5), 0.5), probabilities, {atol});
  }
});

test.each<[string, () => unknown, string]>([
  ["no time", () => generatorOf([[1]], 0), "invalid dt; not > 0 years: 0"],
  ["text", () => repairGenerator([[1]], "1" as never), 'invalid dt; not > 0 years: "1"'],
  [
    "a row above 1",
    () =>
      generatorOf(
        [
          [1, 0.5],
          [0, 1]
        ],
        1
      ),
    "invalid probabilities; row 0 sums to more than 1: 1.5"
  ]
])("%s is refused, not a silent NaN", (_, call, message) => {
  expect(call).toThrow(message);
});
