import {expect, test} from "vitest";
import {en} from "../../../src/scenario/words/en.js";
import type {TypedRules} from "../../../src/scenario/words/typed.js";
import {typedEn} from "../../../src/scenario/words/typedEn.js";
import {typedZh} from "../../../src/scenario/words/typedZh.js";
import type {ScenarioRules} from "../../../src/scenario/words/words.js";
import {zh} from "../../../src/scenario/words/zh.js";
import {type Samples, sentenceFaults} from "../../sentences.js";

const typed: Samples<TypedRules> = {
  setForm: [{got: "x"}],
  setTarget: [
    {got: "x", near: [{id: "delivery", kind: "lever", zh: "培训总量系数", en: "Delivery"}]}
  ],
  setValue: [
    {got: "x", unit: "1"},
    {got: "x", unit: "person/yr"}
  ],
  setUnit: [
    {got: "5 FTE", unit: "1"},
    {got: "5 FTE", unit: "person/yr"}
  ],
  setPercent: [{got: "+5%"}],
  setPoints: [
    {got: "5pp", unit: "1", share: true},
    {got: "+5pp", unit: "person/yr", share: false}
  ],
  setYears: [{got: "x"}]
};

const samples: Samples<ScenarioRules> = {
  longText: [{limit: 200000, got: 200001}],
  circle: [{chain: ["a", "b", "a"]}],
  outside: [
    ...(["bounds", "prior", "fixed"] as const).map((bounds) => ({
      target: "lapse.skilled",
      low: 0,
      high: 1,
      unit: "",
      got: 2,
      bounds
    })),
    {target: "delivery", low: 0, high: 9, unit: "person/yr", got: 10, bounds: "lever"}
  ],
  beforeStart: [{first: 2025, from: 2020}],
  neverActs: [
    {first: 2025, last: 2035, from: 2199},
    {first: 2025, last: 2035, to: 2020}
  ],
  belowStep: [{step: 500, unit: "person/yr", got: 4}],
  setTwice: [{got: ["5", "6"]}],
  overridden: [{operation: "multiply", value: "1.1"}],
  twice: [{}],
  readOnce: [{target: "participation.from25"}],
  outsideTogether: [
    {target: "delivery", low: 0, high: 1, year: 2026, got: 2, changes: 1, bounds: "bounds"},
    {target: "delivery", low: 0, high: 1, year: 2026, got: 2, changes: 2, bounds: "lever"}
  ],
  sharedString: [
    ...(["start", "head", "checksum", "change", "year", "texts"] as const).map((rule) => ({
      rule,
      got: '"s1~"'
    })),
    {rule: "long", got: "30000", limit: 20000},
    {rule: "version", got: '"s7~"', version: "7"},
    {rule: "elsewhere", got: '"330200"', code: "320400", place: {zh: "常州", en: "Changzhou"}},
    {rule: "length", got: "10", expected: 12},
    {rule: "length", got: "14", expected: 12},
    {rule: "shape", got: "changes.0.value", reason: {zh: "应为数字", en: "expected a number"}}
  ]
};

test("scenario says every fault in both languages, each in its own script", () => {
  expect(sentenceFaults(zh, en, samples)).toEqual([]);
  expect(sentenceFaults(typedZh, typedEn, typed)).toEqual([]);
});
