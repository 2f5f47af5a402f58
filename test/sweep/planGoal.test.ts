import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {planGoal} from "../../src/sweep/planGoal.js";

test("planGoal(plan, indicator, year) finds the promise of a level at the end of its year, and no other", () => {
  const {plan} = loadProject("data/examples/ningbo");
  expect(planGoal(plan, "skilled", 2025)).toEqual({target: "N01", goal: 2200000});
  expect(planGoal(plan, "highSkilled", 2025)).toEqual({target: "N02", goal: 780000});
  expect(planGoal(plan, "skilled", 2024)).toBeUndefined();
  expect(planGoal(plan, "training.training", 2025)).toBeUndefined();
});
