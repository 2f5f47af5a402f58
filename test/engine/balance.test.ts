import fc from "fast-check";
import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import type {Result} from "../../src/engine/readResult.js";
import {simulate} from "../../src/engine/simulate.js";
import {someModel} from "./someModel.js";

const scale = (result: Result) => 1 + Math.max(...result.stock());

function checkProgrammes({engine, workspace}: Result, model: Model): number {
  let largest = 0;
  const P = engine.programmes.length;
  (model.programmes ?? []).forEach(({name}, p) => {
    const k = engine.flows.indexOf(name);
    for (let t = 0; t < engine.steps; ++t) {
      const intake = workspace.granted[t * engine.flows.length + k];
      const change = workspace.content[(t + 1) * P + p] - workspace.content[t * P + p];
      const out = workspace.completers[t * P + p] + workspace.dropOuts[t * P + p];
      largest = Math.max(largest, Math.abs(intake - out - change));
    }
  });
  return largest;
}

const modes = [
  {mode: "expectation"},
  {mode: "diffusion", seed: 3},
  {mode: "process", seed: 5}
] as const;

for (const options of modes)
  test(`simulate(model, {mode: "${options.mode}"}) balances by state, age and group, and no stock is negative`, () => {
    fc.assert(
      fc.property(someModel(), fc.integer({min: 0, max: 1000}), (model, run) => {
        const result = simulate(model, {...options, run});
        const tolerance = options.mode === "process" ? 0 : 1e-11 * scale(result);
        expect(result.balance().largest).toBeLessThanOrEqual(tolerance);
        expect(checkProgrammes(result, model)).toBeLessThanOrEqual(tolerance);
        for (const values of [
          result.workspace.cells!,
          result.workspace.exits,
          result.workspace.moves,
          result.workspace.content
        ])
          expect(values.every((x) => x >= 0 && (options.mode !== "process" || x % 1 === 0))).toBe(
            true
          );
      }),
      {numRuns: 120}
    );
  });
