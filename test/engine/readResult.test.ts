import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {readResult} from "../../src/engine/readResult.js";
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

test("result.moves(state, state) are the stayers, so that a row of moves and exits is the opening stock", () => {
  const matrix: Model = {
    states: ["A", "B"],
    start: [100, 20],
    steps: 2,
    transitions: [
      [0.7, 0.3],
      [0.1, 0.9]
    ]
  };
  const plain = simulate(matrix);
  expect(plain.moves("A", "A").map((x) => +x.toFixed(9))).toEqual([70, 50.4]);
  // Entrants who leave in the same step take nothing from the stayers.
  const full: Model = {
    ...matrix,
    exits: [{name: "x", hazard: 0.2}],
    entries: [{name: "in", state: "A", amount: 50}],
    transfers: [{name: "rise", from: "A", to: "B", amount: 5}]
  };
  const result = simulate(full);
  const survive = 100 * Math.exp(-0.2);
  expect(result.moves("A", "A")[0]).toBeCloseTo(0.7 * survive - 5, 9);
  expect(simulate(full, {mode: "process", seed: 2}).moves("A", "A")[0] % 1).toBe(0);
});

test("result.moves(tunnel, tunnel) are who stay in it, through all its copies", () => {
  const plain: Model = {
    states: ["in", "out"],
    start: [100, 0],
    steps: 3,
    transitions: [
      [0.8, 0.2],
      [0.5, 0.5]
    ]
  };
  const stayers = simulate(plain).moves("in", "in");
  simulate(tunnel(plain, {state: "in", length: 2}))
    .moves("in", "in")
    .forEach((x, t) => {
      expect(x).toBeCloseTo(stayers[t], 9);
    });
});

test.each<[string, () => unknown, string]>([
  [
    "a first year as text, which + would join",
    () => simulate({...{states: ["A"], start: [8], steps: 1}, from: "2020"} as never),
    'invalid from; not finite: "2020"'
  ],
  [
    "what is no workspace",
    () => readResult(compile({states: ["A"], start: [8], steps: 1}), {} as never),
    "invalid workspace; not from createWorkspace(engine)"
  ]
])("readResult refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("result.moves and byAge name what is missing or no number, as it was given", () => {
  const result = simulate({
    states: ["A", "B"],
    transitions: [
      [0.5, 0.5],
      [0, 1]
    ],
    start: [8, 0],
    steps: 1
  });
  const {moves, byAge} = result as unknown as Record<string, (...given: unknown[]) => unknown>;
  expect(() => moves("A")).toThrow("invalid to of moves; not a state: undefined");
  expect(() => moves(undefined, "A")).toThrow("invalid from of moves; not a state: undefined");
  expect(() => byAge("1")).toThrow('invalid instant; not an integer in 0..1: "1"');
});

test("simulate(model, {rules}) refuses a rule that is no function", () => {
  const model: Model = {
    states: ["A"],
    start: [1],
    steps: 1,
    entries: [{name: "in", state: "A", rule: "r"}]
  };
  const rules = {r: 5} as never;
  expect(() => simulate(model, {rules})).toThrow("invalid rule r (in); not a function: 5");
});
