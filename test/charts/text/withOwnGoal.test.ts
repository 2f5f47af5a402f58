import {expect, test} from "vitest";
import {withOwnGoal} from "../../../src/charts/text/withOwnGoal.js";
import type {Target} from "../../../src/project/target.js";

test("withOwnGoal puts the body's own goal where the plan gives none, and leaves any other target as it is", () => {
  const target = {id: "T13", operator: "none", unit: "body"} as Target;
  const progress = {asOf: "2026-11-28", rows: ["P1"]};
  expect(withOwnGoal(target, {})).toBe(target);
  expect(withOwnGoal(target, {progress})).toBe(target);
  expect(withOwnGoal(target, {progress: {...progress, ownGoal: 0}})).toEqual({
    ...target,
    operator: ">=",
    value: 0
  });
});
