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
  outsideTogether: [{target: "delivery", low: 0, high: 1, year: 2026, got: 2}]
};

test("scenario says every fault in both languages, each in its own script", () => {
  expect(sentenceFaults(zh, en, samples)).toEqual([]);
});
