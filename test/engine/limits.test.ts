import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

const base: Model = {
  states: ["pool", "low", "high"],
  start: [1000, 100, 20],
  steps: 2,
  transfers: [
    {name: "first", from: "pool", to: "low", amount: 60},
    {name: "rise", from: "low", to: "high", amount: 90}
  ]
};

test("limits: a capacity is shared pro rata, or in the declared order", () => {
  const flows = ["first", "rise"];
  const shared = simulate({...base, limits: [{name: "cap", flows, capacity: 75}]});
  expect(shared.flow("first").granted).toEqual([30, 30]);
  expect(shared.flow("rise").granted).toEqual([45, 45]);
  const ordered = simulate({
    ...base,
    limits: [{name: "cap", flows, capacity: 75, rule: "priority"}]
  });
  expect(ordered.flow("first").granted).toEqual([60, 60]);
  expect(ordered.flow("rise").granted).toEqual([15, 15]);
  expect(ordered.diagnostics[0]).toMatchObject({
    kind: "limit",
    name: "rise",
    step: 0,
    requested: 90,
    granted: 15
  });
});

test("limits: an eligible share of the stock, and posts less who holds them", () => {
  const eligible = simulate({
    ...base,
    limits: [{name: "e", flows: ["rise"], share: 0.25, of: ["low"]}]
  });
  expect(eligible.flow("rise").granted).toEqual([25, 0.25 * (100 - 25 + 60)]);
  const posts = simulate({
    ...base,
    limits: [{name: "p", flows: ["rise"], posts: 60, of: ["high"]}]
  });
  expect(posts.flow("rise").granted).toEqual([40, 0]);
});

test("limits: whole persons by largest remainder, never more than the capacity", () => {
  const result = simulate(
    {...base, limits: [{name: "cap", flows: ["first", "rise"], capacity: 76}]},
    {mode: "process", seed: 1}
  );
  expect(result.flow("first").granted).toEqual([30, 30]);
  expect(result.flow("rise").granted).toEqual([46, 46]);
});

test("transfers of a later stage see who the earlier ones brought; of the same stage they do not", () => {
  const chain = (stage: number) =>
    simulate({
      states: ["a", "b", "c"],
      start: [10, 0, 0],
      steps: 1,
      transfers: [
        {name: "ab", from: "a", to: "b", amount: 6},
        {name: "bc", from: "b", to: "c", amount: 4, stage}
      ]
    }).stock("c")[1];
  expect(chain(0)).toBe(0);
  expect(chain(1)).toBe(4);
});

test("signed transfers add or take away in proportion to who is there, and never below zero", () => {
  const result = simulate({
    states: ["a"],
    ages: {from: 20, to: 21, last: "open"},
    start: {by: ["age"], values: [30, 10]},
    steps: 3,
    transfers: [
      {name: "remainder", to: "a", amount: {by: ["step"], values: [4, -22, -99]}, signed: true}
    ]
  });
  expect(result.stock().map((x) => +x.toFixed(9))).toEqual([40, 44, 22, 0]);
  expect(result.byAge(1).map((x) => +x.toFixed(9))).toEqual([0, 44]);
  expect(result.flow("remainder").granted.map((x) => +x.toFixed(9))).toEqual([4, -22, -22]);
  expect(result.exits().reduce((a, b) => a + b, 0)).toBe(0);
});

test("a fill brings a stock to what is required and reports the number it took", () => {
  const stock = {by: ["step" as const], values: [120, 90]};
  const result = simulate({
    states: ["pool", "job"],
    start: [50, 100],
    steps: 2,
    transfers: [{name: "hire", from: "pool", to: "job", topUp: {states: ["job"], stock}}]
  });
  expect(result.stock("job")).toEqual([100, 120, 120]);
  expect(result.flow("hire")).toEqual({requested: [20, -30], granted: [20, 0]});
  const closed = simulate({
    states: ["pool", "job"],
    start: [50, 100],
    steps: 2,
    transfers: [{name: "close", to: "pool", signed: true, topUp: {states: ["pool", "job"], stock}}]
  });
  expect(closed.stock()).toEqual([150, 120, 100]);
  expect(closed.diagnostics[0]).toMatchObject({name: "close", step: 1});
});

test("a programme that draws on a state takes no more than it holds, and hands people back", () => {
  const result = simulate({
    states: ["work"],
    start: [10],
    steps: 4,
    programmes: [
      {
        name: "p",
        duration: 2,
        from: "work",
        amount: 8,
        dropOut: 0.5,
        dropOutTo: "work",
        to: [{state: "work", share: 1}]
      }
    ]
  });
  expect(result.flow("p").granted[1]).toBe(2 + 0);
  const content = result.programme("p").content;
  result.stock().forEach((x, t) => {
    expect(x + content[t]).toBeCloseTo(10, 12);
  });
});

test("a rule reads stocks at the start and other claims of the step, in their order", () => {
  const result = simulate(
    {
      states: ["a", "b"],
      start: [100, 10],
      steps: 1,
      transfers: [
        {name: "second", from: "a", to: "b", rule: "half of first", uses: ["first"]},
        {name: "first", from: "a", to: "b", rule: "gap"}
      ]
    },
    {
      rules: {
        gap: ({stock}) => 30 - stock("b"),
        "half of first": ({requested}) => requested("first") / 2
      }
    }
  );
  expect(result.flow("first").granted).toEqual([20]);
  expect(result.flow("second").granted).toEqual([10]);
});

test("simulate(model, {mode: process}) shares a scarce stock pro rata in whole persons", () => {
  const result = simulate(
    {
      states: ["a", "b", "c"],
      start: [11, 0, 0],
      steps: 1,
      transfers: [
        {name: "b", from: "a", to: "b", amount: 15},
        {name: "c", from: "a", to: "c", amount: 5}
      ]
    },
    {mode: "process", seed: 4}
  );
  expect([result.flow("b").granted[0], result.flow("c").granted[0]]).toEqual([8, 3]);
});

test("simulate(model, {mode: process}) starts programmes with whole persons, totals kept", () => {
  const model: Model = {
    states: ["done"],
    start: [0],
    steps: 3,
    programmes: [
      {
        name: "p",
        duration: 3,
        amount: 0,
        initial: {steady: 3.4},
        to: [{state: "done", share: 1}]
      }
    ]
  };
  const {content, completers} = simulate(model, {mode: "process", seed: 1}).programme("p");
  expect(content).toEqual([10, 7, 3, 0]);
  expect(completers).toEqual([3, 4, 3]);
});

test("simulate(model) spreads a coarse start over the cells it stands for", () => {
  const result = simulate({
    states: ["a", "b"],
    ages: {from: 20, to: 22},
    groups: ["x", "y"],
    start: {
      by: ["state", "group"],
      values: [8, 4, 2, 0],
      spread: {by: ["state", "age"], values: [1, 1, 2, 0, 1, 1]}
    },
    steps: 0
  });
  expect(result.byAge(0, "a")).toEqual([3, 3, 6]);
  expect(result.byAge(0, "b")).toEqual([0, 1, 1]);
  expect(result.byGroup(0)).toEqual([10, 4]);
});
