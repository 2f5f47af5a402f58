import {expect, test} from "vitest";
import {passRate} from "../../src/entries/pipeline.js";

test("passRate(p, f) multiplies the odds, keeps 0 and 1, and undoes itself", () => {
  expect(passRate(0, 3)).toBe(0);
  expect(passRate(1, 3)).toBe(1);
  expect(passRate(passRate(0.83, 2.5), 1 / 2.5)).toBeCloseTo(0.83, 12);
});
