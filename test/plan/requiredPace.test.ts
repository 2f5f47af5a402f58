import {expect, test} from "vitest";
import {requiredPace} from "../../src/plan/requiredPace.js";

const reading = {
  row: 0,
  first: 2,
  last: 2,
  startPart: 1,
  endPart: 0.5,
  columns: 4,
  operator: ">=" as const,
  goalHigh: Number.POSITIVE_INFINITY,
  decimals: null
};

test("requiredPace of a stock counts the years to the day it is due: 42 to 48 in a year and a half is 4 a year", () => {
  const pace = requiredPace({...reading, aggregate: "end", goal: 48}, {flow: false, now: 42});
  expect(pace).toBe(4);
});

test("requiredPace of a sum counts the parts of cut years: 30 over ¼ + 1 + ½ years", () => {
  const sum = {...reading, aggregate: "sum" as const, first: 1, last: 3, startPart: 0.25};
  expect(requiredPace({...sum, goal: 35}, {flow: true, now: 0})).toBe(20);
});
