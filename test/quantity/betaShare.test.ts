import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {betaScale} from "../../src/entries/pipeline.js";
import {betaShare} from "../../src/quantity/betaShare.js";
import {logGamma} from "../../src/quantity/logGamma.js";
import {worst} from "./elementaryReference.js";

interface Reference {
  rtol: {pbeta: number; qbeta: number; lgamma: number};
  x: number[];
  z: number[];
  beta: {a: number; b: number; below: number[]; quantile: number[]}[];
  g: number[];
  lgamma: number[];
}
const reference: Reference = JSON.parse(readFileSync("test/reference/beta.json", "utf8"));

test("betaShare(x, a, b) agrees with R's pbeta (rtol 1e-11)", () => {
  for (const {a, b, below} of reference.beta)
    reference.x.forEach((x, i) => {
      const error = Math.abs(betaShare(x, a, b) - below[i]);
      expect(error, `${x} ${a} ${b}`).toBeLessThanOrEqual(reference.rtol.pbeta * below[i] + 1e-300);
    });
});

test("betaScale(a, b).value(z) agrees with R's qbeta(pnorm(z)) (rtol 1e-5 to |z| = 5)", () => {
  for (const {a, b, quantile} of reference.beta)
    reference.z.forEach((z, i) => {
      const error = Math.abs(betaScale(a, b).value(z) / quantile[i] - 1);
      expect(error, `${z} ${a} ${b}`).toBeLessThan(reference.rtol.qbeta);
    });
});

test("logGamma(x) agrees with R's lgamma (rtol 1e-13)", () => {
  reference.g.forEach((x, i) => {
    const expected = reference.lgamma[i];
    const error = Math.abs(logGamma(x) - expected);
    expect(error, String(x)).toBeLessThan(reference.rtol.lgamma * Math.max(1, Math.abs(expected)));
  });
});

test("betaShare(x, a, b) agrees with mpmath (atol 1e-12)", () => {
  expect(worst("betaShare", ([x, a, b, p]) => Math.abs(betaShare(x!, a!, b!) - p!))).toBeLessThan(
    1e-12
  );
});
