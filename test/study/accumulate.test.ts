import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {accumulate} from "../../src/study/accumulate.js";

test("accumulate(result) counts person-years by age, moves, flows and exits", () => {
  const result = simulate({
    states: ["a"],
    ages: {from: 20, to: 21},
    start: {by: ["age"], values: [10, 4]},
    steps: 1,
    entries: [
      {name: "in", state: "a", amount: 6, moment: "end", spread: {by: ["age"], values: [1, 0]}}
    ]
  });
  const wages = {by: ["age" as const], values: [1, 100]};
  // Half of (10·1 + 4·100) and of (6·1 + 10·100), 7 a head for who came, 2 for who passed the last age.
  const value = accumulate(result, {
    personYear: wages,
    flows: [{name: "in", value: 7}],
    exits: [{name: "aged", value: 2}],
    once: 5
  });
  expect(value).toBeCloseTo((410 + 1006) / 2 + 42 + 8 + 5, 9);
});

test("accumulate(result) values steps: one person, two steps at 1 and 2 a person-year, is 3 by every rule of person-years", () => {
  const result = simulate({states: ["a"], start: [1], steps: 2});
  const personYear = {by: ["step" as const], values: [1, 2]};
  for (const rule of ["start", "end", "half", "simpson"] as const)
    expect(accumulate(result, {personYear, rule})).toBeCloseTo(3, 12);
  expect(accumulate(result, {personYear, rule: "all"})).toBeCloseTo(5, 12);
});

test("accumulate(result) values person-years by step with the stocks of both ends of the step", () => {
  const result = simulate({
    states: ["a"],
    start: [8],
    steps: 2,
    step: 0.5,
    exits: [{name: "x", hazard: 2 * Math.LN2}]
  });
  const personYear = {by: ["step" as const], values: [1, 10]};
  // Stocks 8, 4, 2.
  expect(accumulate(result, {personYear})).toBeCloseTo(0.5 * (6 + 30), 12);
  expect(accumulate(result, {personYear, rule: "start"})).toBeCloseTo(0.5 * (8 + 40), 12);
  expect(accumulate(result, {personYear, rule: "end"})).toBeCloseTo(0.5 * (4 + 20), 12);
});

test("accumulate(result, {rule}) of a constant value is the occupancy by that rule", () => {
  const result = simulate({
    states: ["a"],
    start: [100],
    steps: 6,
    exits: [{name: "x", hazard: 0.3}]
  });
  for (const rule of ["start", "end", "half", "simpson", "all"] as const)
    expect(accumulate(result, {personYear: 2, rule})).toBeCloseTo(
      2 * result.occupancy("a", rule),
      9
    );
});

test("accumulate(result, {discount}) pays 1 a year rising by 2%, discounted by 3% from the middle of each year", () => {
  const result = simulate({states: ["retired"], start: [1], steps: 3});
  const personYear = {by: ["step" as const], values: [1, 1.02, 1.02 ** 2]};
  const expected = [0, 1, 2].reduce((sum, t) => sum + 1.02 ** t / 1.03 ** (t + 0.5), 0);
  const found = accumulate(result, {personYear, discount: {rate: 0.03, at: "middle"}});
  expect(found).toBeCloseTo(expected, 12);
});

test("accumulate(result, {discount}) at instants averages the two discounted ends of a step", () => {
  const result = simulate({states: ["a"], start: [1], steps: 2, step: 0.5});
  const f = [1, 1.21 ** -0.5, 1 / 1.21];
  const discount = {rate: 0.21, at: "instant" as const};
  expect(accumulate(result, {personYear: 1, discount})).toBeCloseTo(
    (f[0] + 2 * f[1] + f[2]) / 4,
    12
  );
});

test("accumulate(result, {discount}) discounts moves, flows and exits at the moment named, once not at all", () => {
  const result = simulate({
    states: ["a", "b"],
    start: [8, 0],
    steps: 2,
    transitions: [
      [0.5, 0.5],
      [0, 1]
    ]
  });
  const moves = [{from: "a", to: "b", value: 1}];
  const at = {rate: 1, at: "instant" as const};
  expect(accumulate(result, {moves, once: 3, discount: {...at, flows: "end"}})).toBe(2 + 0.5 + 3);
  expect(accumulate(result, {moves, discount: {rate: 1, at: "start"}})).toBe(4 + 1);
  expect(() => accumulate(result, {moves, discount: at})).toThrow(
    "invalid discount.flows; moves, flows and exits happen between instants"
  );
});

test.each<[string, () => unknown, string]>([
  [
    "what is no result",
    () => accumulate({} as never, {once: 1}),
    "invalid result; not from simulate or readResult"
  ],
  [
    "moves that are no list",
    () => accumulate(simulate({states: ["A"], start: [8], steps: 1}), {moves: 5} as never),
    "invalid moves; not a list: 5"
  ],
  [
    "text",
    () => accumulate(simulate({states: ["A"], start: [8], steps: 1}), {once: "1"} as never),
    'invalid once; not a finite number: "1"'
  ],
  [
    "a total that overflows",
    () => accumulate(simulate({states: ["A"], start: [8], steps: 1}), {personYear: 1e308}),
    "invalid total; not finite: Infinity"
  ]
])("accumulate refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
