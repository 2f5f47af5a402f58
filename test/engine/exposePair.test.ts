import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model, Table} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";

const close = (a: number, b: number, scale = 1) => Math.abs(a - b) <= 1e-9 * (scale + Math.abs(a));

test("run(engine) gives the same stocks with a ledger and without: two groups at once or one by one", () => {
  const table = (by: Table["by"], values: number[]): Table => ({by, values});
  const share = fc.double({min: 0, max: 1, noNaN: true});
  const some = (n: number) => fc.array(share, {minLength: n, maxLength: n});
  fc.assert(
    fc.property(
      fc.constantFrom(2, 3, 4, 5),
      some(5),
      some(12),
      some(5),
      some(60),
      (G, a, g, s, n) => {
        const model: Model = {
          states: ["x", "y"],
          groups: Array.from({length: G}, (_, k) => `g${k}`),
          ages: {from: 60, to: 64},
          start: table(
            ["state", "group", "age"],
            n
              .slice(0, 10 * G)
              .concat(new Array(10 * G).fill(1))
              .slice(0, 10 * G)
          ),
          steps: 3,
          exits: [
            {name: "death", hazard: table(["age"], a)},
            {name: "leave", hazard: table(["state", "group"], g.concat(g).slice(0, 2 * G))}
          ],
          scheduled: [{name: "retire", share: table(["age"], s)}]
        };
        const engine = compile(model);
        const [plain, kept] = [false, true].map((ledger) =>
          run(engine, createWorkspace(engine, {ledger}))
        );
        plain!.stocks.forEach((x, k) => {
          expect(close(x, kept!.stocks[k])).toBe(true);
        });
        plain!.exits.forEach((x, k) => {
          expect(close(x, kept!.exits[k])).toBe(true);
        });
      }
    ),
    {numRuns: 60}
  );
});
