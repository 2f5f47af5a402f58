import {expect, test} from "vitest";
import {goalInUnit, isGoalFault, type TypedGoal} from "../../../src/cli/trend/goalInUnit.js";

const goal = (value: number, marks: Partial<TypedGoal> = {}): TypedGoal => ({
  operator: ">=",
  value,
  by: 2025,
  ...marks
});
const series = (name: string, values: number[], unit?: string) => ({
  name,
  years: values.map((_, i) => 2019 + i),
  values,
  ...(unit === undefined ? {} : {unit})
});
const tenThousands = series("人数(万人)", [36, 37, 38]);
const percentages = series("rate", [36, 37, 38], "%");
const shares = series("share", [0.36, 0.37, 0.38]);

test.each([
  ["40万 of 万人", goal(400000, {scaled: true}), tenThousands, false, 40],
  ["40 of 万人", goal(40), tenThousands, false, 40],
  [
    "40万 of people",
    goal(400000, {scaled: true}),
    series("people", [360000, 380000]),
    false,
    400000
  ],
  [
    "1.5 million of million",
    goal(1.5e6, {scaled: true}),
    series("x", [1.2, 1.4], "million"),
    false,
    1.5
  ],
  ["40% of percentages", goal(40, {percent: true}), percentages, true, 40],
  ["40 of percentages", goal(40), percentages, true, 40],
  ["40% of shares", goal(40, {percent: true}), shares, false, 0.4],
  ["0.4 of shares", goal(0.4), shares, false, 0.4],
  ["0.4 of small percentages", goal(0.4), series("r", [0.3, 0.35], "%"), true, 0.4]
])("goalInUnit: %s", (_, typed, one, percent, value) => {
  expect(goalInUnit(typed, one, percent)).toEqual({operator: ">=", by: 2025, value});
});

test.each([
  ["400000 of 万人", goal(400000), tenThousands, false, 40],
  ["0.4 of percentages", goal(0.4), percentages, true, 40]
])(
  "goalInUnit: %s can only be meant in another unit, and is refused with what to write",
  (_, typed, one, percent, write) => {
    let caught: unknown;
    try {
      goalInUnit(typed, one, percent);
    } catch (error) {
      caught = error;
    }
    expect(isGoalFault(caught) && caught.goal.values).toMatchObject({got: typed.value, write});
    expect(isGoalFault(new RangeError("other"))).toBe(false);
  }
);
