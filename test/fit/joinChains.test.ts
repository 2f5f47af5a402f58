import fc from "fast-check";
import {expect, test} from "vitest";
import {evidenceShares, joinChains} from "../../src/fit/joinChains.js";

test("joinChains takes as many particles of an option as its evidence has a share, each from its own chain", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: -30, max: 30, noNaN: true}), {minLength: 1, maxLength: 4}),
      fc.integer({min: 1, max: 200}),
      (evidence, particles) => {
        const chains = evidence.map((logEvidence, option) => ({
          particles: Float64Array.from({length: 14}, () => option),
          logEvidence
        }));
        const {sample, options, shares} = joinChains(chains, {dimension: 2, particles});
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        options.forEach((option, k) => {
          expect([sample[2 * k], sample[2 * k + 1]]).toEqual([option, option]);
        });
        shares.forEach((share, option) => {
          const taken = options.filter((one) => one === option).length;
          expect(Math.abs(taken - share * particles)).toBeLessThanOrEqual(1);
        });
      }
    )
  );
});

test("joinChains spreads what it takes over a chain, and takes particles twice where it wants more than there are", () => {
  const chain = {particles: Float64Array.of(1, 2, 3, 4), logEvidence: -3};
  const taken = (particles: number) => [...joinChains([chain], {dimension: 1, particles}).sample];
  expect(taken(2)).toEqual([2, 4]);
  expect(taken(8)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
});

test("evidenceShares stand for ratios of evidence, however small the evidence is", () => {
  const [first, second] = evidenceShares([-1000, -1000 - Math.log(3)]);
  expect(first).toBeCloseTo(0.75, 12);
  expect(second).toBeCloseTo(0.25, 12);
});
