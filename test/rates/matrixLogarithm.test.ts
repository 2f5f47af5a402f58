import {test} from "vitest";
import {matrixExponential} from "../../src/rates/matrixExponential.js";
import {generatorOf} from "../../src/rates/matrixLogarithm.js";
import {by, near, reference} from "../engine/reference.js";

test(`generatorOf(P, dt) agrees ${by}: logm (atol 1e-11)`, () => {
  const {cases, atol} = reference.generatorOf;
  for (const {probabilities, generator} of cases) {
    near(generatorOf(probabilities, 1), generator, {atol});
    near(matrixExponential(generatorOf(probabilities, 0.5), 0.5), probabilities, {atol});
  }
});
