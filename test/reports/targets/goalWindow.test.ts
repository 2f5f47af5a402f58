import {expect, test} from "vitest";
import {goalWindow} from "../../../reports/components/targets/goalWindow.js";
import type {Target} from "../../../src/project/target.js";

const target = (more: Partial<Target>) =>
  ({
    operator: ">",
    value: 50000,
    unit: "person",
    basis: "cumulative",
    start: "2025-01-01",
    due: "2027-12-31",
    ...more
  }) as Target;

test("goalWindow(target, language) names the demand and the window it holds for", () => {
  const both = (one: Target) => [goalWindow(one, "zh"), goalWindow(one, "en")];
  expect(both(target({}))).toEqual([
    "超5万人（2025—2027年累计）",
    "over 50,000 people (over 2025–2027)"
  ]);
  expect(both(target({basis: "stock", operator: ">="}))).toEqual([
    "不少于5万人（2027年底）",
    "at least 50,000 people (by the end of 2027)"
  ]);
  expect(both(target({basis: "annual", start: "2027-01-01"}))).toEqual([
    "超5万人（2027每年）",
    "over 50,000 people (every year 2027)"
  ]);
  expect(both(target({operator: "none", basis: "qualitative"}))).toEqual([
    "原文没有数字（2025—2027年）",
    "no number in the source (2025–2027)"
  ]);
});
