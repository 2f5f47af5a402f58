import {expect, test} from "vitest";
import {dasGupta} from "../../src/decide/dasGupta.js";

// Examples 2.1, 2.4, 4.3 and 4.4 of Das Gupta (1993), Standardization and Decomposition of Rates: A User's Manual, P23-186, as
// DasGuptR 2.1.0 (R) prints them: dgnpop(…) |> dg_table(), column diff.
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("dasGupta(earnings of two groups): two factors", () => {
  const {a, b, effects} = dasGupta(
    {earnings: 10930, earners: 0.717892},
    {earnings: 16591, earners: 0.825974},
    ({earnings, earners}) => earnings * earners
  );
  expect([a, b].map((rate) => rate.toFixed(2))).toEqual(["7846.56", "13703.73"]);
  expect(effects.earnings).toBeCloseTo(4369.913, 3);
  expect(effects.earners).toBeCloseTo(1487.262, 3);
});

test("dasGupta(fertility of two years): five factors", () => {
  const {effects} = dasGupta(
    {married: 0.58, open: 0.76, abortion: 0.84, lactation: 0.66, fecundity: 16.573},
    {married: 0.72, open: 0.97, abortion: 0.97, lactation: 0.56, fecundity: 16.158},
    (f) => f.married * f.open * f.abortion * f.lactation * f.fecundity
  );
  const printed = [1.0909785, 1.2298438, 0.7278399, -0.8398707, -0.1290187];
  for (const [i, effect] of Object.values(effects).entries())
    expect(effect).toBeCloseTo(printed[i], 6);
});

test("dasGupta(birth rates by age): three factors of seven groups", () => {
  const {a, b, effects} = dasGupta(
    {
      births: [393, 407, 369, 274, 184, 90, 16],
      married: [0.122, 0.622, 0.903, 0.93, 0.916, 0.873, 0.8],
      women: [0.043, 0.041, 0.036, 0.032, 0.026, 0.02, 0.018]
    },
    {
      births: [488, 452, 338, 156, 63, 22, 3],
      married: [0.082, 0.527, 0.866, 0.941, 0.942, 0.923, 0.876],
      women: [0.058, 0.038, 0.032, 0.03, 0.026, 0.023, 0.019]
    },
    ({births, married, women}) => sum(births.map((each, i) => each * married[i] * women[i]))
  );
  expect(a).toBeCloseTo(38.77463, 4);
  expect(b).toBeCloseTo(27.20318, 4);
  expect(effects.births).toBeCloseTo(-7.285632, 5);
  expect(effects.married).toBeCloseTo(-2.720633, 5);
  expect(effects.women).toBeCloseTo(-1.565181, 5);
});

test("dasGupta(a ratio of sums): four factors of six groups", () => {
  const {effects} = dasGupta(
    {
      A: [0.2, 0.163, 0.146, 0.154, 0.168, 0.169],
      B: [0.866, 0.325, 0.119, 0.099, 0.099, 0.121],
      C: [0.007, 0.021, 0.023, 0.015, 0.008, 0.002],
      D: [0.454, 0.326, 0.195, 0.107, 0.051, 0.015]
    },
    {
      A: [0.169, 0.195, 0.19, 0.174, 0.15, 0.122],
      B: [0.931, 0.563, 0.311, 0.216, 0.199, 0.191],
      C: [0.018, 0.026, 0.023, 0.016, 0.008, 0.002],
      D: [0.38, 0.201, 0.149, 0.079, 0.025, 0.006]
    },
    ({A, B, C, D}) => {
      const outside = sum(A.map((a, i) => a * B[i] * C[i]));
      return outside / (outside + sum(A.map((a, i) => a * (1 - B[i]) * D[i])));
    }
  );
  const printed = {A: -0.00620498, B: 0.04866154, C: 0.02705922, D: 0.02470928};
  for (const name of ["A", "B", "C", "D"] as const)
    expect(effects[name]).toBeCloseTo(printed[name], 7);
});
