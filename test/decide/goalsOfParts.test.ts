import {expect, test} from "vitest";
import {goalsOfParts} from "../../src/decide/goalsOfParts.js";

const atLeast = (value: number) => ({operator: ">=" as const, value});
const over = (value: number) => ({operator: ">" as const, value});
const atMost = (value: number) => ({operator: "<=" as const, value});

test("goalsOfParts(parts, whole, adds) adds counts up and says what is missing", () => {
  const goals = goalsOfParts([atLeast(20000), atLeast(25000)], atLeast(50000), true);
  expect(goals).toEqual({
    sum: 45000,
    lowest: 20000,
    highest: 25000,
    whole: 50000,
    difference: -5000,
    outcome: "short"
  });
  expect(goalsOfParts([atLeast(30), atLeast(30)], atLeast(60), true).outcome).toBe("reached");
});

test("goals that add up to a whole which has to be exceeded reach it only if a part exceeds its own", () => {
  expect(goalsOfParts([atLeast(30), atLeast(30)], over(60), true).outcome).toBe("short");
  expect(goalsOfParts([atLeast(30), over(30)], over(60), true).outcome).toBe("reached");
});

test("an upper bound is reached by goals that add up to less", () => {
  expect(goalsOfParts([atMost(3), atMost(4)], atMost(8), true).outcome).toBe("reached");
  expect(goalsOfParts([atMost(5), atMost(4)], atMost(8), true).outcome).toBe("short");
  expect(goalsOfParts([atMost(5), atLeast(4)], atMost(8), true).outcome).toBe("open");
});

test("a share of the whole lies between those of its parts: reached, short, or open", () => {
  expect(goalsOfParts([atLeast(0.36), atLeast(0.4)], atLeast(0.36), false).outcome).toBe("reached");
  expect(goalsOfParts([atLeast(0.3), atLeast(0.35)], atLeast(0.36), false).outcome).toBe("short");
  const open = goalsOfParts([atLeast(0.3), atLeast(0.4)], atLeast(0.36), false);
  expect(open).toMatchObject({sum: null, difference: null, outcome: "open"});
});
