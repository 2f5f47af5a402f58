import {expect, test} from "vitest";
import {readSweep} from "../../src/sweep/readSweep.js";

const head = "schema: 1\nid: trial\nplaces: cities\nruns: 100\n";

test("readSweep(text) reads what a sweep asks", () => {
  const text = `${head}scenarios: [recent-pace]
design:
  kind: sobol
  points: 8
  parameters:
    - {target: delivery, low: 0.6, high: 1, from: 2026}
league: {indicator: skilled, year: 2027, by: growth}
`;
  expect(readSweep(text)).toMatchObject({
    id: "trial",
    design: {kind: "sobol", points: 8},
    league: {by: "growth"}
  });
});

test.each([
  [`${head}runz: 5`, "sweep.yaml:5 runz: expected a known key"],
  [head.replace("100", "0"), "sweep.yaml:4 runs: expected at least 1, got 0"],
  [
    `${head}design: {kind: latin, parameters: [{target: a, low: 0, high: 1}]}`,
    "expected points of a latin design, got nothing"
  ],
  [
    `${head}design: {kind: latin, points: 4, parameters: [{target: a, low: 2, high: 1}]}`,
    "expected low below high, got 2 and 1"
  ],
  [
    `${head}design: {kind: sobol, points: 4, parameters: [{target: a, values: [1]}]}`,
    "expected low and high of a parameter of a sobol design, got values"
  ],
  [
    `${head}design: {kind: grid, points: 4, parameters: [{target: a, values: [1]}]}`,
    "a grid design takes no points; leave it out"
  ],
  [
    `${head}design: {kind: grid, parameters: [{target: a, values: [1]}, {target: a, values: [2]}]}`,
    'expected each parameter once, got "a" twice'
  ],
  [
    `${head}design: {kind: morris, trajectories: 1000, parameters: [${Array.from({length: 100}, (_, i) => `{target: a${i}, low: 0, high: 1}`).join(", ")}]}`,
    "expected at most 100000 points, got 101000"
  ]
])("readSweep refuses %j", (text, why) => {
  expect(() => readSweep(text)).toThrow(why);
});
