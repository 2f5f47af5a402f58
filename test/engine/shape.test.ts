import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {indexOfName, shapeOf, statesNamed} from "../../src/engine/shape.js";

const model: Model = {states: ["a", "b"], start: [0, 0], steps: 3};

test("shapeOf(model) counts cells from the first to the last age, at least a year wide at the end", () => {
  const plain = shapeOf(model);
  expect(plain).toMatchObject({step: 3, state: 2, group: 1, age: 1, dt: 1, width: 0});
  expect([plain.has("age"), plain.has("group"), plain.has("step")]).toEqual([false, false, true]);
  const aged = shapeOf({...model, groups: ["x", "y", "z"], ages: {from: 60, to: 64}});
  expect(aged).toMatchObject({group: 3, age: 5, width: 1});
  expect([0, 4].map(aged.ageOf)).toEqual([60, 64]);
  expect([aged.label("age", 1), aged.label("state", 1), aged.label("group", 2)]).toEqual([
    "age 61",
    "b",
    "z"
  ]);
  // Half-year cells of 60 to 65 exact: (64 − 60 + 1) / ½.
  const half = shapeOf({...model, step: 0.5, ages: {from: 60, to: 64}});
  expect(half).toMatchObject({dt: 0.5, width: 0.5, age: 10});
  expect(half.ageOf(9)).toBe(64.5);
});

test("shapeOf(model) refuses names, steps and ages that make no model, each by its rule", () => {
  const refused = (change: Partial<Model>) => () => shapeOf({...model, ...change});
  expect(refused({states: ["a", "a"]})).toThrow('invalid states; named twice: "a"');
  expect(refused({states: []})).toThrow("invalid states; not a list of names: []");
  expect(refused({groups: [""]})).toThrow('invalid groups; not a name: ""');
  expect(refused({step: 0})).toThrow("invalid step; not in (0, 100] years: 0");
  expect(refused({steps: 1.5})).toThrow("invalid steps; not an integer ≥ 0: 1.5");
  expect(refused({ages: {from: 64, to: 60}})).toThrow("invalid ages; not from ≤ to: 64..60");
  expect(refused({ages: {from: 60, to: 64, width: 0.5}})).toThrow(
    "invalid ages.width; not ≥ the step of 1 years: 0.5"
  );
  expect(refused({ages: {from: 60, to: 64, width: 5}})).toThrow(
    "wider than the step of 1 years: 5"
  );
  expect(refused({ages: {from: 60, to: 65, width: 2, smear: true}})).toThrow(
    "invalid ages; 60..65 is not a whole number of cells: 3.5"
  );
  expect(refused({copies: {a: ["b"]}})).toThrow('invalid copies; the name of a state itself: "a"');
  expect(refused({steps: 25_000_001})).toThrow("more than 50000000 numbers");
});

test("statesNamed(model, name, states) are the copies of a name, or the state itself", () => {
  const copied = {...model, copies: {all: ["b", "a"]}};
  expect(statesNamed(copied, "all", model.states)).toEqual([1, 0]);
  expect(statesNamed(copied, "b", model.states)).toEqual([1]);
  expect(() => statesNamed(copied, "al", model.states)).toThrow(
    'unknown state: "al"; one of a, all, b'
  );
  expect(() => indexOfName("group", "c", ["x"])).toThrow('unknown group: "c"; one of x');
});
