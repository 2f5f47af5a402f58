import {expect, test} from "vitest";
import {exponential} from "../../src/batch/exponential.js";
import {logarithm} from "../../src/batch/logarithm.js";
import {normalQuantileCode} from "../../src/batch/normalQuantileCode.js";
import {exp} from "../../src/quantity/exp.js";
import {log} from "../../src/quantity/log.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {kernelOf} from "./kernelOf.js";

const random = createRandom(11);
const uniforms = Array.from({length: 20_000}, () => random.uniform());

test("exponential(k, x) has the bits of exp(x) from −700 to 700", () => {
  const xs = [0, -0, 700, -700, 1e-300, ...uniforms.flatMap((u) => [1400 * u - 700, -u * u * u])];
  expect(kernelOf(exponential)(xs)).toEqual(xs.map(exp));
});

test("logarithm(k, x) has the bits of log(x) for normal numbers", () => {
  const xs = [1, 2, 0.5, 2 ** -1022, 1e307, ...uniforms.flatMap((u) => [u, 100 * u, u ** 40])];
  expect(kernelOf(logarithm)(xs)).toEqual(xs.map(log));
});

test("normalQuantileCode(k, p) has the bits of normalQuantile(p) in the middle, in the tails and far out", () => {
  const far = [0.5, 0.075, 0.925, 2 ** -53, 1 - 2 ** -53, 1e-11, 1e-12, 1.5e-11, 1 - 1e-13];
  const ps = [...far, ...uniforms.flatMap((u) => [u, u / 100, u / 1e11])];
  expect(kernelOf(normalQuantileCode)(ps)).toEqual(ps.map(normalQuantile));
});
