import {expect, test} from "vitest";
import {chooseTerms} from "../../src/inference/chooseTerms.js";
import {conclude, learnFrom, startLesson} from "../../src/inference/lesson.js";
import {termCount, writeTerms} from "../../src/inference/surrogate.js";
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
