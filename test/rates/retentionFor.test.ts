import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {retentionFor} from "../../src/rates/retentionFor.js";

test("retentionFor(N₀, N_k, k) is the retention that leads there", () => {
  const p = retentionFor(1000, 400, 7);
  const kept = simulate({states: ["a"], start: [1000], transitions: [[p]], steps: 7});
  expect(kept.stock()[7]).toBeCloseTo(400, 9);
});
