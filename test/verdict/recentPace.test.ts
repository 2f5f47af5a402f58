import {expect, test} from "vitest";
import {recentPace} from "../../src/verdict/recentPace.js";
import {known, stocks} from "./published.js";

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
