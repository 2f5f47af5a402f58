import {expect, test} from "vitest";
import {cumulativeHazard} from "../../src/rates/cumulativeHazard.js";
import {by, near, reference} from "../engine/reference.js";

test(`cumulativeHazard(family, u) agrees ${by}: logsf (rtol 1e-11)`, () => {
  const {cases, rtol} = reference.cumulativeHazard;
  for (const {hazard, u, H} of cases)
    near(
      u.map((x: number) => cumulativeHazard(hazard, x)),
      H,
      {rtol}
    );
});

test.each<[string, () => unknown, string]>([
  [
    "text for a rate",
    () => cumulativeHazard({family: "exponential", rate: "0.5" as never}, 4),
    'invalid rate; not ≥ 0: "0.5"'
  ],
  [
    "a life table from nowhere",
    () => cumulativeHazard({family: "lifeTable", from: Number.NaN, q: [0.1]}, 4),
    "invalid from; not finite: NaN"
  ],
  [
    "text among effects",
    () =>
      cumulativeHazard(
        {family: "exponential", rate: 0.5, covariates: [1], effects: ["2"] as never},
        4
      ),
    'invalid effects[0]; not finite: "2"'
  ],
  [
    "text among starts",
    () => cumulativeHazard({family: "piecewise", from: [0, "2"] as never, rates: [1, 3]}, 4),
    'invalid from[1]; not finite: "2"'
  ],
  [
    "a hole in a life table",
    () => cumulativeHazard({family: "lifeTable", from: 0, q: new Array(1)}, 4),
    "invalid q; not in [0, 1): undefined"
  ],
  [
    "what overflows",
    () => cumulativeHazard({family: "weibull", lambda: 1, gamma: 1e9}, 2),
    "invalid cumulative hazard at 2; not finite: Infinity"
  ],
  ["no hazard", () => cumulativeHazard(null as never, 2), "invalid hazard; not an object: null"]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
