import {expect, test} from "vitest";
import {groupNames} from "../../src/engine/groupNames.js";
import {simulate} from "../../src/engine/simulate.js";

test("a Markov cohort in one line", () => {
  const {stock} = simulate({
    states: ["A", "B"],
    transitions: [
      [0.9, 0.1],
      [0, 1]
    ],
    start: [1, 0],
    steps: 10
  });
  expect(stock("A")[10]).toBeCloseTo(0.9 ** 10, 14);
});

test("a staffing model: grades, promotion, wastage, recruitment to a required strength", () => {
  const result = simulate({
    states: ["officer", "manager", "director"],
    start: [100, 40, 10],
    steps: 12,
    exits: [{name: "wastage", hazard: {by: ["state"], values: [0.15, 0.08, 0.05]}}],
    moves: [
      {from: "officer", to: "manager", probability: 0.06},
      {from: "manager", to: "director", probability: 0.04}
    ],
    entries: [
      {
        name: "recruits",
        state: "officer",
        topUp: {states: ["officer", "manager", "director"], stock: 150}
      }
    ]
  });
  for (const total of result.stock()) expect(total).toBeCloseTo(150, 9);
  expect(result.flow("recruits").requested[0]).toBeCloseTo(result.exits("wastage")[0], 9);
});

test("migration between regions settles where the flows meet", () => {
  const result = simulate({
    states: ["north", "south"],
    transitions: [
      [0.97, 0.03],
      [0.01, 0.99]
    ],
    start: [50, 50],
    steps: 900
  });
  expect(result.stock("north")[900]).toBeCloseTo(25, 6);
});

test("an SIR epidemic: contagion by a registered rule, people conserved", () => {
  const result = simulate(
    {
      states: ["S", "I", "R"],
      start: [999, 1, 0],
      steps: 160,
      step: 1 / 12,
      moves: [{from: "I", to: "R", hazard: 3}],
      transfers: [{name: "infection", from: "S", to: "I", rule: "contagion"}]
    },
    {rules: {contagion: ({stock}) => (9 * stock("S") * stock("I")) / 1000}}
  );
  expect(result.stock().every((n) => Math.abs(n - 1000) < 1e-9)).toBe(true);
  // Final size: ln(S∞/S0) = −R0 (1 − S∞/N), R0 = 3.
  expect(result.stock("S").at(-1)! / 1000).toBeCloseTo(0.0595, 1);
});

test("an illness-death process in continuous time equals its closed form", () => {
  const result = simulate({
    states: ["well", "ill", "dead"],
    transitions: {
      generator: true,
      values: [
        ["rest", 0.2, 0.05],
        [0, "rest", 0.4],
        [0, 0, 0]
      ]
    },
    start: [1, 0, 0],
    steps: 5,
    step: 0.5
  });
  result.times.forEach((t, k) => {
    expect(result.stock("well")[k]).toBeCloseTo(Math.exp(-0.25 * t), 12);
    const ill = (0.2 * (Math.exp(-0.25 * t) - Math.exp(-0.4 * t))) / 0.15;
    expect(result.stock("ill")[k]).toBeCloseTo(ill, 12);
  });
});

test("groups as a product of dimensions, each with its own hazard", () => {
  const groups = groupNames({sex: ["women", "men"], region: ["city", "county"]});
  const result = simulate({
    states: ["workers"],
    groups,
    start: {by: ["group"], values: [10, 20, 30, 40]},
    steps: 1,
    exits: [{name: "leave", hazard: {by: ["group"], values: [0, Math.LN2, 0, 2 * Math.LN2]}}]
  });
  result.byGroup().forEach((x, g) => {
    expect(x).toBeCloseTo([10, 10, 30, 10][g], 12);
  });
});
