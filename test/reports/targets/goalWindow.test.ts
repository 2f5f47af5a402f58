import {expect, test} from "vitest";
import {goalWindow} from "../../../reports/components/targets/goalWindow.js";
import type {Target} from "../../../src/project/target.js";
import type {TargetVerdict} from "../../../src/verdict/forecastSchema.js";

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

const verdict = {} as TargetVerdict;

test("goalWindow(target, verdict, language) names the demand and the window it holds for", () => {
  const both = (one: Target) => [goalWindow(one, verdict, "zh"), goalWindow(one, verdict, "en")];
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

test("goalWindow(target, verdict, language) says of a goal of the body's own that it is", () => {
  const none = target({operator: "none", value: undefined, unit: "body", basis: "qualitative"});
  const own = {progress: {asOf: "2026-11-28", rows: [], ownGoal: 30}} as unknown as TargetVerdict;
  expect(goalWindow(none, own, "zh")).toBe("自定目标：不少于30家（2025—2027年）");
  expect(goalWindow(none, own, "en")).toBe("own goal: at least 30 bodies (2025–2027)");
});
