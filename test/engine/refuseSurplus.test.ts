import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";

const result = simulate({
  states: ["A", "B"],
  groups: ["x", "y"],
  start: {by: ["state", "group"], values: [1, 2, 3, 4]},
  steps: 1
});

test('result.stock("A", {group: "x"}) is refused, not read as all of A, and so is what is too much elsewhere', () => {
  const call = (name: string, ...given: unknown[]) =>
    (result[name as "stock"] as (...given: unknown[]) => unknown)(...given);
  expect(() => call("stock", "A", {group: "x"})).toThrow(
    'invalid argument 2 of stock; it takes 1: {"group":"x"}'
  );
  expect(() => call("byGroup", 1, "A", {age: 3})).toThrow("invalid argument 3 of byGroup");
  expect(() => call("exits", "retired", "A", "x")).toThrow("invalid argument 3 of exits");
  expect(() => call("moves", "A", "B", "x")).toThrow("invalid argument 3 of moves");
  expect(() => call("occupancy", "A", "half", 3)).toThrow("invalid argument 3 of occupancy");
  expect(() => call("balance", "A")).toThrow("invalid argument 1 of balance; it takes 0");
  expect(() => call("flow", "a", undefined)).toThrow("it takes 1: undefined");
  expect([result.stock("A"), result.byGroup(1, "A"), result.moves("A", "B")]).toEqual([
    [3, 3],
    [1, 2],
    [0]
  ]);
});
