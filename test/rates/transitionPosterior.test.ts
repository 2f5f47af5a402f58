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
