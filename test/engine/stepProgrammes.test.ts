import {expect, test} from "vitest";
import type {Model, Table} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {conveyor} from "../../src/rates/conveyor.js";

test("a steady conveyor lets out what comes in, and a programme does what conveyor(intake) does", () => {
  const intake = [10, 20, 5, 0, 40];
  const options = {slots: 3, dropOut: [0.1, 0, 0.2], initial: {steady: 12}};
  const expected = conveyor(intake, options);
  const steady = conveyor([12, 12, 12, 12], options);
  expect(new Set(steady.completers.map((x) => x.toFixed(12))).size).toBe(1);
  const result = simulate({
    states: ["graduates"],
    start: [0],
    steps: 5,
    programmes: [
      {
        name: "school",
        duration: 3,
        amount: {by: ["step"], values: intake},
        dropOut: [0.1, 0, 0.2],
        initial: {steady: 12},
        to: [{state: "graduates", share: 1}]
      }
    ]
  });
  const found = result.programme("school");
  for (const key of ["completers", "dropOuts", "content"] as const)
    for (const [t, x] of found[key].entries()) expect(x).toBeCloseTo(expected[key][t], 12);
  const out = expected.completers.reduce((sum, x) => sum + x, 0);
  expect(result.stock().at(-1)).toBeCloseTo(out, 10);
});

test("people keep the duration they entered under, and a split programme has its mean", () => {
  const model = (duration: number | Table, split = false): Model => ({
    states: ["done"],
    start: [0],
    steps: 6,
    programmes: [
      {
        name: "p",
        duration,
        split,
        amount: {by: ["step"], values: [100, 0, 0, 0, 0, 0]},
        to: [{state: "done", share: 1}]
      }
    ]
  });
  const changed = {by: ["step" as const], values: [4, 1, 1, 1, 1, 1]};
  expect(simulate(model(changed)).programme("p").completers).toEqual([0, 0, 0, 0, 100, 0]);
  expect(simulate(model(2.25, true)).programme("p").completers).toEqual([0, 0, 75, 25, 0, 0]);
  expect(() => simulate(model(2.25))).toThrow("set step to 0.75, or split: true");
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
