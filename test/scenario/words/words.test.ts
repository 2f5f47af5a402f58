import {expect, test} from "vitest";
import {en} from "../../../src/scenario/words/en.js";
import type {ScenarioRules} from "../../../src/scenario/words/words.js";
import {zh} from "../../../src/scenario/words/zh.js";
import {type Samples, sentenceFaults} from "../../sentences.js";

const samples: Samples<ScenarioRules> = {
  longText: [{limit: 200000, got: 200001}],
  circle: [{chain: ["a", "b", "a"]}],
  outside: [
    {low: 0, high: 1, unit: "", got: 2, kind: "assumption"},
    {low: 0, high: 9, unit: "person/yr", got: 10, kind: "lever"}
  ],
  neverActs: [
    {first: 2025, last: 2035, from: 2199},
    {first: 2025, last: 2035, to: 2020}
  ],
  belowStep: [{step: 500, unit: "person/yr", got: 4}],
  twice: [{}],
  readOnce: [{target: "participation.from25"}],
  outsideTogether: [{target: "delivery", low: 0, high: 1, year: 2026, got: 2}],
  sharedString: [
    ...(["start", "head", "checksum", "change", "year", "texts"] as const).map((rule) => ({
      rule,
      got: '"s1~"'
    })),
    {rule: "long", got: "30000", limit: 20000},
    {rule: "version", got: '"s7~"', version: "7"},
    {rule: "length", got: "10", expected: 12},
    {rule: "length", got: "14", expected: 12},
    {rule: "shape", got: "changes.0.value", reason: {zh: "应为数字", en: "expected a number"}}
  ]
};

test("scenario says every fault in both languages, each in its own script", () => {
  expect(sentenceFaults(zh, en, samples)).toEqual([]);
});
