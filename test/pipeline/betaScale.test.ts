import {expect, test} from "vitest";
import {betaScale} from "../../src/entries/pipeline.js";
import {betaShare} from "../../src/quantity/betaShare.js";

test("betaScale(a, b).value(z) is the quantile: I_θ(a, b) = Φ(z) at Φ(z) = 2.5%, 50%, 97.5%, and coordinate is its inverse", () => {
  const ends = [
    [-1.959963984540054, 0.025],
    [0, 0.5],
    [1.959963984540054, 0.975]
  ] as const;
  for (const [a, b] of [
    [1, 19],
    [2, 98],
    [4, 4],
    [12, 3],
    [129, 27],
    [18, 2],
    [1, 1],
    [0.4, 8]
  ] as const) {
    const scale = betaScale(a, b);
    for (const [z, p] of ends) {
      expect(Math.abs(betaShare(scale.value(z), a, b) - p)).toBeLessThan(1e-6);
      expect(Math.abs(scale.coordinate(scale.value(z)) - z)).toBeLessThan(1e-5);
    }
  }
});

test.each<[string, () => unknown, string]>([
  [
    "a shape as text, which + joined without end",
    () => betaScale(2, "0.8" as never),
    "invalid beta; a and b not from"
  ],
  ["true", () => betaScale(true as never, 2), "invalid beta; a and b not from"]
])("betaScale refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
