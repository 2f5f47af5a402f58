import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {retentionFor} from "../../src/rates/retentionFor.js";

test("retentionFor(N₀, N_k, k) is the retention that leads there", () => {
  const p = retentionFor(1000, 400, 7);
  const kept = simulate({states: ["a"], start: [1000], transitions: [[p]], steps: 7});
  expect(kept.stock()[7]).toBeCloseTo(400, 9);
});

test.each<[string, () => unknown, string]>([
  ["text", () => retentionFor("100" as never, 25, 2), 'invalid opening; not > 0 persons: "100"'],
  ["endless steps", () => retentionFor(100, 25, Infinity), "invalid steps; not > 0: Infinity"],
  [
    "a ratio that overflows",
    () => retentionFor(5e-324, 25, 2),
    "invalid retention; not finite: Infinity"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
