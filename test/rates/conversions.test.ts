import fc from "fast-check";
import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {competingExits, hazardsOfCrude} from "../../src/rates/competingHazards.js";
import {cumulativeHazard} from "../../src/rates/cumulativeHazard.js";
import {entriesToKeep, steadyState} from "../../src/rates/fundamentalMatrix.js";
import {probabilityBetween} from "../../src/rates/hazardsByCell.js";
import {longRun} from "../../src/rates/longRun.js";
import {type OccupancyRule, occupancyWeights} from "../../src/rates/occupancyWeights.js";
import {hazardOfProbability, probabilityOfHazard} from "../../src/rates/probabilityOfHazard.js";
import {ratioMoments} from "../../src/rates/ratioMoments.js";
import {accountResiduals, reconcileAccount} from "../../src/rates/registerAccount.js";
import {transitionPosterior} from "../../src/rates/transitionPosterior.js";
import {accumulate} from "../../src/study/accumulate.js";

const positive = fc.double({min: 1e-9, max: 5, noNaN: true});
const share = fc.double({min: 0.01, max: 1, noNaN: true});

test("hazard → probability → hazard is the identity to 1e-12", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom(1, 0.5, 1 / 12), (h, dt) => {
      expect(hazardOfProbability(probabilityOfHazard(h, dt), dt) / h).toBeCloseTo(1, 12);
    })
  );
});

test("hazardsOfCrude(p) gives back the crude probabilities it was made of", () => {
  fc.assert(
    fc.property(fc.array(share, {minLength: 1, maxLength: 5}), positive, (x, dt) => {
      const p = x.map((y) => y / (x.length + 1));
      competingExits(1, hazardsOfCrude(p, dt), dt).forEach((y, k) => {
        expect(y).toBeCloseTo(p[k], 12);
      });
    })
  );
});

test("probabilityBetween(family) does not depend on how the time is cut", () => {
  const families = [
    {family: "gompertz", B: 0.01, c: 0.1},
    {family: "logNormal", mu: 1, sigma: 0.5},
    {family: "lifeTable", from: 2, q: [0.1, 0.2, 0.3]},
    {family: "weibull", lambda: 0.1, gamma: 1.5, covariates: [1, 2], effects: [0.3, -0.1]}
  ] as const;
  for (const hazard of families) {
    const whole = 1 - probabilityBetween(hazard as never, 1, 3);
    const parts = [1, 2, 3].map((u) => 1 - probabilityBetween(hazard as never, u, 1));
    expect(parts.reduce((a, b) => a * b, 1)).toBeCloseTo(whole, 12);
  }
  expect(cumulativeHazard({family: "lifeTable", from: 2, q: [0.5]}, 2)).toBe(0);
});

test("half rule = mean of start and end rules; all rules agree for a constant stock", () => {
  fc.assert(
    fc.property(fc.array(positive, {minLength: 2, maxLength: 12}), (stocks) => {
      const steps = stocks.length - 1;
      const total = (rule: OccupancyRule, values: number[]) =>
        occupancyWeights(rule, steps).reduce((sum, w, k) => sum + w * values[k], 0);
      const mean = (total("start", stocks) + total("end", stocks)) / 2;
      expect(total("half", stocks)).toBeCloseTo(mean, 10);
      const constant = stocks.map(() => 3);
      const rules: OccupancyRule[] = ["start", "end", "half"];
      if (steps % 2 === 0) rules.push("simpson");
      for (const rule of rules) expect(total(rule, constant)).toBeCloseTo(3 * steps, 10);
    })
  );
});

test("accumulate(result) counts person-years by age, moves, flows and exits", () => {
  const result = simulate({
    states: ["a"],
    ages: {from: 20, to: 21},
    start: {by: ["age"], values: [10, 4]},
    steps: 1,
    entries: [
      {name: "in", state: "a", amount: 6, moment: "end", spread: {by: ["age"], values: [1, 0]}}
    ]
  });
  const wages = {by: ["age" as const], values: [1, 100]};
  // Half of (10·1 + 4·100) and of (6·1 + 10·100), 7 a head for who came, 2 for who passed the last age.
  const value = accumulate(result, {
    personYear: wages,
    flows: [{name: "in", value: 7}],
    exits: [{name: "aged", value: 2}],
    once: 5
  });
  expect(value).toBeCloseTo((410 + 1006) / 2 + 42 + 8 + 5, 9);
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

const matrix = fc
  .array(fc.array(share, {minLength: 4, maxLength: 4}), {minLength: 4, maxLength: 4})
  .map((rows) =>
    rows.map((row) => {
      const sum = row.reduce((a, b) => a + b, 0) * 1.1;
      return row.map((x) => x / sum);
    })
  );

test("steadyState(P, r) is a fixed point of the step, and entriesToKeep gives r back", () => {
  fc.assert(
    fc.property(matrix, fc.array(share, {minLength: 4, maxLength: 4}), (P, r) => {
      const m = steadyState(P, r);
      const result = simulate({
        states: ["a", "b", "c", "d"],
        start: m,
        transitions: P,
        steps: 1,
        entries: r.map((amount, i) => ({
          name: `r${i}`,
          state: "abcd"[i],
          amount,
          moment: "end" as const
        }))
      });
      m.forEach((x, i) => {
        expect(result.workspace.stocks[4 + i]).toBeCloseTo(x, 9);
      });
      const kept = entriesToKeep(P, m);
      expect(kept.feasible).toBe(true);
      kept.entries.forEach((x, i) => {
        expect(x).toBeCloseTo(r[i], 9);
      });
    })
  );
});

test("the stable structure is kept by the projection up to its growth factor", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const {growth, structure} = longRun(A);
      structure.forEach((_, j) => {
        const next = structure.reduce((sum, v, i) => sum + v * A[i][j], 0);
        expect(next).toBeCloseTo(growth * structure[j], 12);
      });
    })
  );
});

test("reconcileAccount(account) closes every period and leaves certain numbers alone", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 6}),
      fc.array(share, {minLength: 40, maxLength: 40}),
      (n, x) => {
        const cut = (from: number) => ({
          stocks: x.slice(from, from + n + 1),
          joiners: x.slice(from + 7, from + 7 + n),
          leavers: x.slice(from + 13, from + 13 + n)
        });
        const variances = {...cut(20), joiners: new Array<number>(n).fill(0)};
        const {reconciled, original} = reconcileAccount(cut(0), variances);
        for (const residual of accountResiduals(reconciled))
          expect(Math.abs(residual)).toBeLessThan(1e-10);
        expect(reconciled.joiners).toEqual(original.joiners);
      }
    )
  );
});

test("ratioMoments(…) agrees with a sample of normal pairs to the second order", () => {
  const found = ratioMoments({a: 40, b: 100, varianceA: 4, varianceB: 9, covariance: 3});
  // Second-order expansion by hand: 0.4 + (0.4·9 − 3)/10⁴ and (4 − 0.8·3 + 0.16·9)/10⁴.
  expect(found.mean).toBeCloseTo(0.40006, 12);
  expect(found.variance).toBeCloseTo(3.04e-4, 12);
  expect(found.warning).toBeNull();
});
