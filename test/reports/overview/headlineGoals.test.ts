import {expect, test} from "vitest";
import {headlineGoals} from "../../../reports/components/overview/headlineGoals.js";
import {realProject} from "../realForecast.js";

test("headlineGoals({plan}) finds the floor of the share and no goal for the stocks", async () => {
  const goals = headlineGoals(await realProject());
  expect(goals.highSkilledShareEver).toEqual([{value: 0.36, from: 2025, due: 2027}]);
  expect(goals.skilledEver).toEqual([]);
});
