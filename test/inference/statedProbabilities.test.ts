import fc from "fast-check";
import {expect, test} from "vitest";
import {type Statement, statedProbabilities} from "../../src/inference/statedProbabilities.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** Truths drawn by `true` probabilities of three answers, where others are stated: their logarithms times a factor. */
function statements(count: number, factor: number): Statement[] {
  const random = createRandom(5);
  return Array.from({length: count}, () => {
    const logs = [random.normal(), random.normal(), random.normal()];
    const shares = (times: number) => {
      const weights = logs.map((x) => Math.exp(times * x));
      return weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0));
    };
    const [first, second] = shares(1);
    const uniform = random.uniform();
    const truth = uniform < first ? 0 : uniform < first + second ? 1 : 2;
    return {stated: shares(factor), truth};
  });
}

test("statedProbabilities: the score of right probabilities is as promised, of sharpened ones too large, of blunted ones too small", () => {
  const right = statedProbabilities(statements(2000, 1));
  expect(Math.abs(right.z)).toBeLessThan(2.6);
  expect(right.stated).toBeCloseTo(right.right, 1);
  const sure = statedProbabilities(statements(2000, 2));
  expect(sure.z).toBeGreaterThan(5);
  expect(sure.stated).toBeGreaterThan(sure.right + 0.1);
  expect(statedProbabilities(statements(2000, 0.3)).z).toBeLessThan(-3);
});

test("statedProbabilities by hand: .8 and .2, three of four right", () => {
  // Excess 1 − 2 p + Σ p² − (1 − Σ p²): −.24 where right (p = .8), .96 where wrong (p = .2); variance 4 (.52 − .4624) = .2304 each.
  const told = statedProbabilities([0, 0, 0, 1].map((truth) => ({stated: [0.8, 0.2], truth})));
  expect(told).toMatchObject({statements: 4, stated: 0.8, right: 0.75});
  expect(told.z).toBeCloseTo((3 * -0.24 + 0.96) / Math.sqrt(4 * 0.2304), 2);
  expect(told.bins).toEqual([{from: 0.7, to: 0.9, statements: 4, stated: 0.8, right: 0.75}]);
});

test("statedProbabilities puts every statement in one bin, and is sure of nothing where all are certain", () => {
  fc.assert(
    fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1}), (values) => {
      const {bins, statements: count} = statedProbabilities(
        values.map((p) => ({stated: [p, 1 - p], truth: 0}))
      );
      expect(bins.reduce((sum, bin) => sum + bin.statements, 0)).toBe(count);
    })
  );
  expect(statedProbabilities([{stated: [1, 0], truth: 0}])).toMatchObject({z: 0, pValue: 1});
  // Certain and wrong is the worst there is.
  expect(statedProbabilities([{stated: [1, 0], truth: 1}])).toMatchObject({right: 0, pValue: 0});
  // Of two that are held alike neither is the one held most likely.
  expect(statedProbabilities([{stated: [0.5, 0.5], truth: 1}]).right).toBe(0.5);
});

test.each([
  ["no statement", [], "invalid statements; none"],
  [
    "a truth that is no answer",
    [{stated: [0.5, 0.5], truth: 2}],
    "invalid truth; not one of 2 answers: 2"
  ]
])("statedProbabilities refuses %s", (_, given, message) => {
  expect(() => statedProbabilities(given)).toThrow(message);
});
