import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {compileModel} from "../../src/engine/compileModel.js";
import type {Model} from "../../src/engine/model.js";
import {plainParts} from "../../src/engine/plainParts.js";
import {type RunOptions, run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";

const hazards: Model = {
  states: ["A", "B"],
  steps: 5,
  start: [300, 100],
  exits: [{name: "leave", hazard: 0.1}],
  entries: [{name: "hired", state: "A", amount: 20, noise: "poisson"}],
  transfers: [{name: "rise", from: "A", to: "B", amount: 12}]
};
const stocks = (engine: ReturnType<typeof compile>, options?: RunOptions) => [
  ...run(engine, createWorkspace(engine), options).stocks
];

test("plainParts: a model of hazards and flows gives the same bits, as expected and with noise of totals", () => {
  const [plain, whole] = [compileModel(hazards, {}, plainParts), compile(hazards)];
  expect(stocks(plain)).toEqual(stocks(whole));
  expect(stocks(plain, {mode: "totals", seed: 3})).toEqual(
    stocks(whole, {mode: "totals", seed: 3})
  );
});

test("plainParts: what needs more is refused: transitions, moves by probability, schedules that lead on, noise of cells, whole persons", () => {
  const refused = /compiled without the parts that it needs/;
  const models: Model[] = [
    {
      ...hazards,
      transitions: [
        [0.9, 0.1],
        [0, 1]
      ]
    },
    {
      ...hazards,
      transitions: {
        generator: true,
        values: [
          [-0.1, 0.1],
          [0, 0]
        ]
      }
    },
    {...hazards, moves: [{from: "A", to: "B", probability: 0.1}]},
    {...hazards, scheduled: [{name: "promoted", share: 0.1, to: "B"}]}
  ];
  for (const model of models) {
    expect(() => stocks(compile(model))).not.toThrow();
    expect(() => compileModel(model, {}, plainParts)).toThrow(refused);
  }
  const plain = compileModel(hazards, {}, plainParts);
  for (const mode of ["diffusion", "process"] as const)
    expect(() => stocks(plain, {mode, seed: 1})).toThrow(refused);
});
