import {expect, test} from "vitest";
import {recentPace} from "../../src/verdict/recentPace.js";
import {figure, known, stocks} from "./published.js";

test("recentPace is the last flow, or the change of the stock a year", () => {
  expect(recentPace(known("newPeople.highSkilled"), stocks, "1")?.pace).toBe(13);
  expect(recentPace(known("newPeople.skilled"), stocks, "1")?.pace).toBe(5);
  expect(recentPace(known("skilled"), stocks, "1")).toEqual({
    pace: 5,
    figures: [stocks[0].id, stocks[1].id]
  });
  expect(recentPace(known("newPeople.highSkilled"), [], "1")).toBeNull();
  expect(recentPace(known("highSkilled"), stocks, "1")).toBeNull();
});

test("recentPace uses stocks of any day and flows of school years, a year or more apart", () => {
  const autumn = [
    figure("skilled_stock", "2022-09-30", 100),
    figure("skilled_stock", "2024-06-30", 108),
    figure("skilled_stock", "2024-09-30", 112)
  ];
  expect(recentPace(known("skilled"), autumn, "1")?.pace).toBeCloseTo(6, 2);
  const school = [figure("high_skilled_added", "2023-09-01/2024-08-31", 15)];
  expect(recentPace(known("newPeople.highSkilled"), school, "1")?.pace).toBe(15);
});
