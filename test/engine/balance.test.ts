import fc from "fast-check";
import {expect, test} from "vitest";
import type {Matrix, Model} from "../../src/engine/model.js";
import type {Result} from "../../src/engine/readResult.js";
import {simulate} from "../../src/engine/simulate.js";
import {tunnel} from "../../src/study/tunnel.js";
import {leaky, someModel, withAnyTransitions} from "./someModel.js";

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
  {mode: "totals", seed: 3},
  {mode: "process", seed: 5}
] as const;

for (const options of modes)
  test(`simulate(model, {mode: "${options.mode}"}) balances by state, age and group, and no stock is negative`, () => {
    fc.assert(
      fc.property(
        fc.oneof(someModel(), someModel().chain(withAnyTransitions)),
        fc.integer({min: 0, max: 1000}),
        (model, run) => {
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
        }
      ),
      {numRuns: 120}
    );
  });

/** A model that nobody enters or leaves. */
const closed = (model: Model): Model => ({
  ...model,
  ages: {...model.ages!, last: "open"},
  exits: [],
  scheduled: [],
  entries: []
});

for (const options of modes)
  test(`simulate(model, {mode: "${options.mode}"}) keeps a closed system's total for transitions of every form, and in tunnels`, () => {
    fc.assert(
      fc.property(
        someModel({linear: true}).chain(withAnyTransitions),
        fc.boolean(),
        fc.integer({min: 0, max: 1000}),
        (given, exchange, run) => {
          const model = closed(exchange ? given : {...given, regroup: undefined, moves: []});
          const {generator, period} = model.transitions as {generator?: true; period?: number};
          const models =
            generator || period ? [model] : [model, tunnel(model, {state: "s0", length: 3})];
          for (const one of models) {
            const result = simulate(one, {...options, run});
            const total = result.stock();
            for (const x of total)
              expect(Math.abs(x - total[0])).toBeLessThanOrEqual(1e-12 * (1 + total[0]));
            expect(result.balance().largest).toBeLessThanOrEqual(1e-11 * scale(result));
            expect(Math.min(...result.workspace.cells!)).toBeGreaterThanOrEqual(0);
          }
        }
      ),
      {numRuns: 150}
    );
  });

for (const options of modes)
  test(`simulate(model, {mode: "${options.mode}"}) counts all whom rows below one lose`, () => {
    fc.assert(
      fc.property(
        someModel({linear: true}),
        fc.constantFrom(0, 0.3, 0.99, 1 - 1e-6),
        fc.integer({min: 0, max: 1000}),
        (given, factor, run) => {
          const model = closed({
            ...given,
            transitions: leaky(given.transitions as Matrix, factor)
          });
          const result = simulate(model, {...options, run});
          const total = result.stock();
          result.exits("unspecified").forEach((lost, t) => {
            expect(Math.abs(total[t] - lost - total[t + 1])).toBeLessThanOrEqual(
              1e-12 * (1 + total[t])
            );
          });
        }
      ),
      {numRuns: 80}
    );
  });
