import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {tunnel} from "../../src/study/tunnel.js";

test("result.stock(name) sums the copies that a model states, and reads nothing out of names", () => {
  const model = {states: ["in[1]", "in[2]", "out"], start: [3, 4, 5], steps: 0};
  expect(() => simulate(model).stock("in")).toThrow(
    'unknown state: "in"; one of in[1], in[2], out'
  );
  const result = simulate({...model, copies: {in: ["in[1]", "in[2]"]}});
  expect([result.stock("in"), result.stock("in[2]"), result.stock()]).toEqual([[7], [4], [12]]);
});

test("simulate(model) refuses copies that are no states, or have the name of one", () => {
  const model = {states: ["a", "b"], start: [1, 1], steps: 0};
  expect(() => simulate({...model, copies: {c: ["a", "d"]}})).toThrow(
    'unknown state (copies.c): "d"; one of a, b'
  );
  expect(() => simulate({...model, copies: {b: ["a"]}})).toThrow(
    'invalid copies; the name of a state itself: "b"'
  );
});

test("result.stock(name), exits and moves sum the copies of a tunnel within a tunnel", () => {
  const once = tunnel(
    {
      states: ["in", "out"],
      start: [8, 0],
      steps: 4,
      exits: [{name: "quit", hazard: {by: ["state"], values: [Math.LN2, 0]}}]
    },
    {state: "in", length: 2, to: "out"}
  );
  const twice = tunnel(once, {state: "in[2]", length: 2, to: "out"});
  const result = simulate(twice);
  [8, 4, 0, 0, 0].forEach((x, t) => {
    expect(result.stock("in")[t]).toBeCloseTo(x, 12);
  });
  expect(result.stock("in[2]")[1]).toBeCloseTo(4, 12);
  expect(result.moves("in", "out").map((x) => +x.toFixed(12))).toEqual([0, 2, 0, 0]);
  expect(result.exits("quit", "in").map((x) => +x.toFixed(12))).toEqual([4, 2, 0, 0]);
});
