import {expect, test} from "vitest";
import {rollingOrigin, scoreMethods, scoreTable} from "../../src/entries/forecast.js";

test("scoreTable(scores) lays out one row a method in both languages", () => {
  const scores = scoreMethods(rollingOrigin([3, 5, 4, 6, 8, 7, 9, 12, 11, 13]));
  const [header, ...rows] = scoreTable(scores);
  expect(rows.map(([method]) => method)).toEqual(["forecast", "naive", "drift", "dynamicTheta"]);
  for (const row of rows) expect(row.length).toBe(header!.length);
  expect(scoreTable(scores, {language: "zh"})[0][0]).toBe("方法");
});

test.each<[string, () => unknown, string]>([
  [
    "a language without words",
    () => scoreTable([], {language: "fr"} as never),
    'unknown language: "fr"; one of zh, en'
  ],
  [
    "a key that nobody reads",
    () => scoreTable([], {lang: "zh"} as never),
    'unknown key of options of scoreTable: "lang"; one of language'
  ]
])("scoreTable refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
