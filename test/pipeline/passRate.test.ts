import {expect, test} from "vitest";
import {passRate} from "../../src/entries/pipeline.js";

test("passRate(p, f) multiplies the odds, keeps 0 and 1, and undoes itself", () => {
  expect(passRate(0, 3)).toBe(0);
  expect(passRate(1, 3)).toBe(1);
  expect(passRate(passRate(0.83, 2.5), 1 / 2.5)).toBeCloseTo(0.83, 12);
});

test.each<[string, () => unknown, string]>([
  ["text", () => passRate("0.83" as never, 1), 'invalid share; not in [0, 1]: "0.83"'],
  ["a share in percent", () => passRate(83, 2), "invalid share; not in [0, 1]: 83"],
  ["a negative factor", () => passRate(0.5, -1), "invalid factor; not ≥ 0: -1"]
])("passRate refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
