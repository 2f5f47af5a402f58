import {expect, test} from "vitest";
import {cumulativeHazard} from "../../src/rates/cumulativeHazard.js";
import {hazardsByCell, probabilityBetween} from "../../src/rates/hazardsByCell.js";

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

test.each<[string, () => unknown, string]>([
  [
    "a thousand million cells",
    () => hazardsByCell({family: "exponential", rate: 1}, {from: 0, cells: 1e9}),
    "invalid cells; not an integer in 0..100000: 1000000000"
  ],
  [
    "a width of nothing",
    () => hazardsByCell({family: "exponential", rate: 1}, {from: 0, cells: 1, width: 0}),
    "invalid width; not > 0 years: 0"
  ],
  [
    "a step back, which had a probability below 0",
    () => probabilityBetween({family: "exponential", rate: 1}, 5, -1),
    "invalid dt; not ≥ 0 years: -1"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
