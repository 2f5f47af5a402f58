import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {covarianceBetween} from "../../src/study/covarianceBetween.js";
import {moments} from "../../src/study/moments.js";

test("covarianceBetween(model, s, t) gives the variance of a change, seen in many runs", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [300, 100],
    steps: 3,
    exits: [{name: "x", hazard: 0.2}],
    transitions: [
      [0.7, 0.3],
      [0.2, 0.8]
    ]
  };
  const {covariance} = moments(model);
  const cross = covarianceBetween(model, 1, 3);
  const expected = covariance[3][1][1] + covariance[1][1][1] - 2 * cross[1][1];
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const runs = 4000;
  const changes = Array.from({length: runs}, (_, k) => {
    const {stocks} = run(engine, workspace, {mode: "process", seed: 9, run: k});
    return stocks[7] - stocks[3];
  });
  const mean = changes.reduce((sum, x) => sum + x, 0) / runs;
  const variance = changes.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (runs - 1);
  // The standard error of a variance of about normal changes is √(2/runs) of it.
  expect(Math.abs(variance / expected - 1)).toBeLessThan(4.5 * Math.sqrt(2 / runs));
});
