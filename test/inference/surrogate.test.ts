import {expect, test} from "vitest";
import {featuresOf, pullTerms, termCount, writeTerms} from "../../src/inference/surrogate.js";
import {curved} from "./curvedProblem.js";

/** Of three features the first and the last are used, x = (feature − 1)/2 and feature/4; with x₀² and x₀x₁. */
const terms = {
  used: Int32Array.of(0, 2),
  mean: Float64Array.of(1, 0),
  deviation: Float64Array.of(2, 4),
  pairs: Int32Array.of(0, 0, 1, 0),
  outputs: Int32Array.of(0),
  constant: Float64Array.of(0)
};

test("writeTerms(terms, features) gives 1, standardised features that end at ±5, and their products", () => {
  const out = new Float64Array(termCount(terms));
  writeTerms(terms, Float64Array.of(4, 99, -2), out);
  expect([...out]).toEqual([1, 1.5, -0.5, 2.25, -0.75]);
  writeTerms(terms, Float64Array.of(101, 99, -200), out);
  expect([...out]).toEqual([1, 5, -5, 25, -25]);
});

test("pullTerms(…) takes slopes back: (b₁ + 2 b₃ x₀ + b₄ x₁)/2 of the first feature, and nothing where a feature has ended", () => {
  const out = new Float64Array(3);
  // Slopes 7 of the constant, 1, 10, 100, 1000.
  pullTerms(
    terms,
    Float64Array.of(1, 1.5, -0.5, 2.25, -0.75),
    Float64Array.of(7, 1, 10, 100, 1000),
    out
  );
  expect([...out]).toEqual([(1 + 300 - 500) / 2, 0, (10 + 1500) / 4]);
  pullTerms(
    terms,
    Float64Array.of(1, 5, -0.5, 25, -2.5),
    Float64Array.of(7, 1, 10, 100, 1000),
    out
  );
  expect([...out]).toEqual([0, 0, (10 + 5000) / 4]);
});

test("a surrogate is refused to a problem without features", () => {
  const {features: _, ...bare} = curved;
  expect(() => featuresOf(bare)).toThrow("a surrogate needs a problem with features, got none");
});
