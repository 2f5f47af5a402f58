import fc from "fast-check";
import {expect, test} from "vitest";
import {transitionPosterior} from "../../src/rates/transitionPosterior.js";
import {by, near, reference} from "../engine/reference.js";

const share = fc.double({min: 0.01, max: 1, noNaN: true});

test(`transitionPosterior(counts) agrees ${by}: beta.ppf (atol 1e-11)`, () => {
  const {counts, mean, lower, upper, atol} = reference.transitionPosterior;
  const found = transitionPosterior(counts, {prior: "jeffreys", level: 0.9});
  near(found.mean, mean, {atol});
  near(found.lower, lower, {atol});
  near(found.upper, upper, {atol});
});

test("posterior with zero counts is the prior; its mean tends to the observed shares", () => {
  fc.assert(
    fc.property(fc.array(share, {minLength: 2, maxLength: 5}), (counts) => {
      const prior = counts.map((_, k) => k + 1);
      const none = transitionPosterior([counts.map(() => 0)], {prior: [prior]});
      expect(none.alpha).toEqual([prior]);
      const sum = counts.reduce((a, b) => a + b, 0);
      const many = transitionPosterior([counts.map((n) => 1e9 * n)], {prior: [prior]});
      many.mean[0].forEach((p, k) => {
        expect(p).toBeCloseTo(counts[k] / sum, 5);
      });
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "text, which + would join",
    () => transitionPosterior([["8", 2]] as never, {prior: "uniform"}),
    'invalid counts; not ≥ 0 at row 0, column 0: "8"'
  ],
  [
    "a hole",
    () => transitionPosterior([new Array(2)], {prior: "uniform"}),
    "invalid counts; not ≥ 0 at row 0, column 0: undefined"
  ],
  [
    "text for a prior",
    () => transitionPosterior([[8, 2]], {prior: [["1", 1]] as never}),
    'invalid prior; not ≥ 0 at row 0, column 0: "1"'
  ],
  [
    "text for a level",
    () => transitionPosterior([[8, 2]], {prior: 1, level: "0.8" as never}),
    'invalid level; not in (0, 1): "0.8"'
  ],
  [
    "counts beyond what the interval is computed to",
    () => transitionPosterior([[1e12, 1e12]], {prior: 1}),
    "invalid counts; row 0 sums to more than 10000000000: 2000000000002"
  ],
  ["no rows", () => transitionPosterior(5 as never, {prior: 1}), "invalid counts; not a list: 5"]
])("transitionPosterior of %s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});

test("transitionPosterior of 10⁹ counts has the interval of the normal distribution", () => {
  const n = 1e9;
  const {upper} = transitionPosterior([[n, n]], {prior: 1});
  expect((upper[0]![0]! - 0.5) / Math.sqrt(1 / (8 * n))).toBeCloseTo(1.959964, 5);
});
