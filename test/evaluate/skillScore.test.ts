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
