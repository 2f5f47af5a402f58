import {expect, test} from "vitest";
import {planGoals} from "../../../src/charts/fan/planGoals.js";
import {loadProject} from "../../../src/data/loadProject.js";

test("planGoals draws the plan's levels on the fans they speak of, and no sums", () => {
  const project = loadProject("data");
  const on = (id: string, definition?: string) => planGoals(project, {id, definition});
  expect(on("skilledShare")).toEqual([{value: 0.36, from: 2025, due: 2027}]);
  expect(on("highSkilledShare")).toContainEqual({value: 0.36, from: 2025, due: 2027});
  expect(on("training.digital")).toEqual([{value: 16000, from: 2025, due: 2027}]);
  expect(on("newPeople.highSkilled")).toEqual([]);
  // A goal of a number as published stands on the fan of what is published, and on that of its indicator.
  expect(on("skilledShareEver.counting")).toEqual([{value: 0.36, from: 2025, due: 2027}]);
  expect(on("skilledShareEver")).toEqual([{value: 0.36, from: 2025, due: 2027}]);
});
