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
  ["40万 of 人数/万人", goal(400000, {scaled: true}), series("人数/万人", [36, 38]), false, 40],
  ["40万 of 总量_万人", goal(400000, {scaled: true}), series("总量_万人", [36, 38]), false, 40],
  ["40万 of 万人 alone", goal(400000, {scaled: true}), series("万人", [36, 38]), false, 40],
  ["40万 of 人数 万人", goal(400000, {scaled: true}), series("人数 万人", [36, 38]), false, 40],
  [
    "40万 of 单位：万人",
    goal(400000, {scaled: true}),
    series("a(单位：万人)", [36, 38]),
    false,
    40
  ],
  [
    "40万 of 10,000 persons",
    goal(4e5, {scaled: true}),
    series("a (10,000 persons)", [36]),
    false,
    40
  ],
  ["40万 of '000", goal(4e5, {scaled: true}), series("a ('000)", [360]), false, 400],
  ["2 billion of billions", goal(2e9, {scaled: true}), series("a, billion", [1.5]), false, 2],
  ["40万 of 2000 people", goal(400000, {scaled: true}), series("a (2000人)", [3e5]), false, 400000],
  ["0.4 of small percentages", goal(0.4), series("r", [0.3, 0.35], "%"), true, 0.4]
])("goalInUnit: %s", (_, typed, one, percent, value) => {
  expect(goalInUnit(typed, one, percent)).toEqual({operator: ">=", by: 2025, value});
});

test.each([
  ["400000 of 万人", goal(400000), tenThousands, false, 40],
  ["0.4 of percentages", goal(0.4), percentages, true, 40],
  ["400000 of 人数/万人", goal(400000), series("人数/万人", [36, 38]), false, 40],
  ["40% of 30 to 38", goal(40, {percent: true}), series("rate", [30, 38]), false, 40],
  ["0.4 of 30 to 38", goal(0.4), series("rate", [30, 38]), false, 40],
  ["40% of 0.3 in %", goal(40, {percent: true}), series("rate(%)", [0.3, 0.38]), false, 0.4],
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
    expect(isGoalFault(caught) && caught.goal.values).toMatchObject({
      got: String(typed.value),
      write
    });
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

test("goalInUnit shows a goal as it was typed, and advises no number that does not fit", () => {
  const fault = (typed: TypedGoal, one: ReturnType<typeof series>) => {
    try {
      return goalInUnit(typed, one, false);
    } catch (error) {
      return isGoalFault(error) ? error.goal.message.zh : error;
    }
  };
  const many = goal(150000, {scaled: true, text: "15万"});
  expect(fault(many, series("机构", [46, 84]))).toContain("--target 15万 与表中的数（46 到 84）");
  expect(fault(goal(5, {percent: true, text: "5%"}), series("人数", [30000, 38000]))).toContain(
    "--target 5% 是百分数"
  );
});
