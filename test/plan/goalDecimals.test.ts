import {expect, test} from "vitest";
import {goalDecimals} from "../../src/plan/goalDecimals.js";

test("goalDecimals(goal, unit) are those of the goal in print, of a share as a percentage", () => {
  expect([0.36, 0.4, 1, 0].map((goal) => goalDecimals(goal, "1"))).toEqual([2, 2, 2, 2]);
  expect([0.365, 0.3655].map((goal) => goalDecimals(goal, "1"))).toEqual([3, 4]);
  expect([90, 90.5, 50000].map((goal) => goalDecimals(goal, "yuan"))).toEqual([0, 1, 0]);
});
