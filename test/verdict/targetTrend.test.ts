import {expect, test} from "vitest";
import {targetTrend} from "../../src/verdict/targetTrend.js";
import {known, stocks} from "./published.js";

const trend = (
  aggregate: "sum" | "end" | "change",
  indicator: string,
  goal: number,
  operator: ">=" | "<=" = ">="
) =>
  targetTrend(
    {
      row: 0,
      aggregate,
      first: 1,
      last: 3,
      startPart: 1,
      endPart: 1,
      decimals: null,
      columns: 4,
      operator,
      goal,
      goalHigh: Infinity
    },
    known(indicator),
    [2024, 2025, 2026, 2027],
    stocks,
    "1"
  );

test("targetTrend judges a sum of new people on the stock, by growth needed since the earlier year", () => {
  // observed (110/100)^(1/2) − 1 = 4.881%; required ((110 + 15)/100)^(1/5) − 1 = 4.564%
  expect(trend("sum", "newPeople.skilled", 15)).toEqual({
    label: "onTrack",
    ratio: expect.closeTo(1.0694, 3)
  });
  expect(trend("end", "skilled", 125)).toEqual(trend("sum", "newPeople.skilled", 15));
  expect(trend("change", "skilled", 15)).toEqual(trend("sum", "newPeople.skilled", 15));
  expect(trend("end", "skilled", 105)?.label).toBe("achieved");
  expect(trend("end", "skilled", 105, "<=")?.label).toBe("deterioration");
});

test("targetTrend asks for the growth to the day: half a year earlier needs more", () => {
  const reading = {
    row: 0,
    aggregate: "end" as const,
    first: 3,
    last: 3,
    startPart: 1,
    endPart: 0.5,
    decimals: null,
    columns: 4,
    operator: ">=" as const,
    goal: 125,
    goalHigh: Infinity
  };
  const years = [2024, 2025, 2026, 2027];
  // observed 4.881% a year; required (125/100)^(1/4.5) − 1 = 5.084%
  const early = targetTrend(reading, known("skilled"), years, stocks, "1");
  expect(early?.ratio).toBeCloseTo(0.96, 2);
});

test("targetTrend is not defined without two years, or without the stock before the window", () => {
  expect(trend("end", "highSkilled", 125)).toBeNull();
  expect(trend("sum", "lostPasses", 1)).toBeNull();
  expect(
    targetTrend(
      {
        row: 0,
        aggregate: "sum",
        first: 1,
        last: 3,
        startPart: 1,
        endPart: 1,
        decimals: null,
        columns: 4,
        operator: ">=",
        goal: 1,
        goalHigh: Infinity
      },
      known("newPeople.skilled"),
      [2025, 2026, 2027, 2028],
      stocks,
      "1"
    )
  ).toBeNull();
});
