import {test} from "vitest";
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
