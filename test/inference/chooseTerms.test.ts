import {expect, test} from "vitest";
import {chooseTerms} from "../../src/inference/chooseTerms.js";
import {conclude, learnFrom, startLesson} from "../../src/inference/lesson.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {termCount, writeTerms} from "../../src/inference/surrogate.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {curved, curvedPredictions, errors} from "./curvedProblem.js";

const known = curvedPredictions(2000, 0.7);
const named = (pairs: Int32Array) =>
  Array.from({length: pairs.length / 2}, (_, p) =>
    [...pairs.subarray(2 * p, 2 * p + 2)].sort().join()
  );

test("chooseTerms(problem, predictions) uses the features and predictions that vary, and the products that matter first", () => {
  const terms = chooseTerms(curved, known, errors, 2);
  expect([...terms.used]).toEqual([0, 1, 2]);
  expect([...terms.outputs]).toEqual([0, 1]);
  // ln of the first prediction has 0.1 ab − 0.05 b², and nothing else has a product.
  expect(named(terms.pairs).sort()).toEqual(["0,1", "1,1"]);
  expect(chooseTerms(curved, known, errors, 0).pairs).toHaveLength(0);
  // Of three features there are six.
  expect(named(chooseTerms(curved, known, errors, 50).pairs)).toHaveLength(6);
});

test("a surrogate with those terms predicts within a hundredth what is quadratic in its features", () => {
  const lesson = startLesson(chooseTerms(curved, known, errors, 2));
  learnFrom(lesson, curved, known);
  const surrogate = conclude(lesson);
  const {features} = curved;
  if (!features) throw new Error("no features");
  const raw = new Float64Array(4);
  const terms = new Float64Array(termCount(surrogate));
  for (let k = 0; k < 100; k++) {
    features.fill(known.z.subarray(3 * k, 3 * k + 3), raw);
    writeTerms(surrogate, raw, terms);
    for (const j of [0, 1]) {
      const ln = terms.reduce(
        (sum, term, t) => sum + term * surrogate.coefficients[2 * t + j],
        surrogate.constant[j]
      );
      expect(Math.abs(ln - Math.log(known.predicted[3 * k + j]))).toBeLessThan(0.01);
    }
  }
});

/** Coordinates z are features z₀, z₀ + z₁/10, z₂, z₃, and two predictions e^{f(z)}. */
function chosen(f: (z: ArrayLike<number>) => [number, number], scale: number[], products: number) {
  const problem: PosteriorProblem = {
    ...curved,
    dimension: 4,
    data: 2,
    features: {
      size: 4,
      fill: (z, out) => out.set([z[0], z[0] + z[1] / 10, z[2], z[3]]),
      pull: () => undefined
    },
    predict: (z, out) => out.set(f(z).map(Math.exp))
  };
  const random = createRandom(6);
  const z = Float64Array.from({length: 4000}, (_, k) => random.seek(0, 0, 1, k).normal());
  const predicted = new Float64Array(2000);
  for (let k = 0; k < 1000; k++)
    problem.predict(z.subarray(4 * k, 4 * k + 4), predicted.subarray(2 * k, 2 * k + 2));
  return named(chooseTerms(problem, {z, predicted}, scale, products).pairs);
}

test("chooseTerms(…, errors) takes the product that matters most in the errors of its prediction", () => {
  const f = (z: ArrayLike<number>): [number, number] => [0.1 * z[0] * z[2], 0.1 * z[2] * z[3]];
  expect(chosen(f, [0.01, 1], 1)).toEqual(["0,2"]);
  expect(chosen(f, [1, 0.01], 1)).toEqual(["2,3"]);
});

test("chooseTerms(…) looks twice: what a chosen product explains is not sought again in its like", () => {
  // z₀² and (z₀ + z₁/10) z₀ go with each other; the second round finds the weaker product that neither explains.
  const f = (z: ArrayLike<number>): [number, number] => [z[0] * z[0] + 0.2 * z[2] * z[3], z[1]];
  expect(chosen(f, [1, 1], 2)).toEqual(["0,0", "2,3"]);
});
