import {expect, test} from "vitest";
import {passRate} from "../../src/pipeline/passRate.js";

test.each<[string, () => unknown, string]>([
  ["text", () => passRate("0.83" as never, 1), 'invalid share; not in [0, 1]: "0.83"'],
  ["a share in percent", () => passRate(83, 2), "invalid share; not in [0, 1]: 83"],
  ["a negative factor", () => passRate(0.5, -1), "invalid factor; not ≥ 0: -1"]
])("passRate refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
