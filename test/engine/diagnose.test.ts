import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

test("simulate(model) says which rows of transitions lose people, and how many of them", () => {
  const result = simulate({
    states: ["A", "B"],
    start: [100, 0],
    steps: 2,
    transitions: [
      [0.89, 0.1],
      [0, 1]
    ]
  });
  const [loss, ...others] = result.diagnostics;
  expect(others).toEqual([]);
  expect(loss.kind).toBe("loss");
  expect(loss.name).toBe("A");
  expect(loss.text).toContain("sums to 0.99: a share of 0.01 leaves in each step");
  expect(result.exits("unspecified")[0]).toBeCloseTo(1, 12);
});

test("simulate(model) says that births in the middle leave the first age empty; births at the end do not", () => {
  const born = (moment: "start" | "middle" | "end"): Model => ({
    states: ["alive"],
    ages: {from: 0, to: 2},
    start: {by: ["age"], values: [5, 5, 5]},
    steps: 2,
    entries: [
      {name: "births", state: "alive", amount: 5, moment, spread: {by: ["age"], values: [1, 0, 0]}}
    ]
  });
  for (const moment of ["start", "middle"] as const) {
    const result = simulate(born(moment));
    expect(result.byAge(2)[0]).toBe(0);
    const found = result.diagnostics.filter(({kind}) => kind === "emptyAge");
    expect(found.map(({name}) => name)).toEqual(["births"]);
    expect(found[0].text).toContain('moment: "end"');
  }
  const result = simulate(born("end"));
  expect(result.byAge(2)[0]).toBe(5);
  expect(result.diagnostics.filter(({kind}) => kind === "emptyAge")).toEqual([]);
});

test("a start of part persons that whole ones round is told; one that is run as it is, is not", () => {
  const model = {states: ["A", "B"], start: [0.4, 0.4], steps: 1};
  const told = (start: number[], mode: "process" | "diffusion") =>
    simulate({...model, start}, {mode, seed: 1}).diagnostics.filter(({kind}) => kind === "rounded");
  expect(told([0.4, 0.4], "process").map(({text}) => text)).toEqual([
    "the start of A is 0.4 persons, run as 1 whole ones",
    "the start of B is 0.4 persons, run as 0 whole ones"
  ]);
  expect(told([4, 1], "process")).toEqual([]);
  expect(told([0.4, 0.4], "diffusion")).toEqual([]);
});
