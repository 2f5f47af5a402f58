import {expect, test} from "vitest";
import {knownStep} from "../../src/plan/knownStep.js";

test("knownStep(error) is the finest of 1, 5 and 10 points that 1.96 errors do not exceed", () => {
  expect([null, 0, 0.0051, 0.0052, 0.0255, 0.0256, 0.2].map(knownStep)).toEqual([
    1, 1, 1, 5, 5, 10, 10
  ]);
});
