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
  ["0.4 of percentages", goal(0.4), percentages, true, 40],
  ["37 of shares", goal(37), shares, false, 0.37],
  ["4.5 of 40,000 people", goal(4.5), series("人数", [40000, 44800]), false, 45000],
  ["400000 of 36, without a unit", goal(400000), series("人数", [36, 38]), false, 40]
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

test("goalInUnit takes a goal of the same size, of 0 or below it, and twice a small number, as it is", () => {
  for (const [value, values] of [
    [0, [40, 44]],
    [-5, [40000, 44000]],
    [2, [0.8, 0.9]],
    [39000, [40, 44]]
  ] as const)
    expect(goalInUnit(goal(value), series("a", [...values]), false).value).toBe(value);
});

test("goalInUnit refuses a year more than a hundred after the last, and keeps the decimals of the unit", () => {
  const far = goal(40, {by: 2200});
  expect(() => goalInUnit(far, tenThousands, false)).toThrow("within 100 years of 2021");
  expect(goalInUnit(goal(36000, {scaled: true, decimals: -2}), tenThousands, false)).toMatchObject({
    value: 3.6,
    decimals: 2
  });
  expect(goalInUnit(goal(40, {percent: true, decimals: 1}), shares, false).decimals).toBe(3);
});
