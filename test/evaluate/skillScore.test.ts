import {expect, test} from "vitest";
import {skillScore} from "../../src/entries/forecast.js";

test("skillScore(scores, rivals, clusters) widens its interval when cases are not independent", () => {
  const scores = Array.from({length: 40}, (_, i) => 1 + (i % 5) / 5);
  const rivals = scores.map((score, i) => score + (i < 20 ? 0.8 : -0.2));
  const apart = skillScore(
    scores,
    rivals,
    scores.map((_, i) => String(i))
  );
  const together = skillScore(
    scores,
    rivals,
    scores.map((_, i) => String(Math.floor(i / 10)))
  );
  expect(apart.value).toBeCloseTo(together.value, 12);
  expect(together.upper! - together.lower!).toBeGreaterThan(apart.upper! - apart.lower!);
  expect(skillScore([2], [1], ["a"])).toEqual({value: -1, lower: null, upper: null});
  expect(() => skillScore([1], [1, 2], ["a"])).toThrow("invalid rivals");
});

test.each<[string, () => unknown, string]>([
  [
    "text, which + would join",
    () => skillScore(["1", 1] as never, [2, 2], ["a", "b"]),
    'invalid scores[0]; not ≥ 0: "1"'
  ],
  [
    "a hole",
    () => skillScore([1, 1], new Array(2), ["a", "b"]),
    "invalid rivals[0]; not ≥ 0: undefined"
  ]
])("skillScore refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("skillScore(scores, rivals) has no interval where a rival is without error, not NaN", () => {
  expect(skillScore([1, 1], [2, 0], ["a", "b"])).toEqual({value: 0, lower: null, upper: null});
});
