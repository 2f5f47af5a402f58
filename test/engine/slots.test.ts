import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model, Table} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {someModel} from "./someModel.js";

const times = (x: number | Table, f: number) =>
  typeof x === "number" ? x * f : {...x, values: x.values.map((v) => v * f)};

test("a neutral change equals the baseline bit for bit", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const engine = compile(model);
      const baseline = run(engine, createWorkspace(engine)).stocks.slice();
      for (const name of ["death", "leave", "other", "retire", "in", "rise", "start", "school"]) {
        const slot = engine.slot(name);
        for (let k = 0; k < slot.length; ++k) slot[k] *= 1;
      }
      engine.touch();
      expect(run(engine, createWorkspace(engine)).stocks).toEqual(baseline);
    }),
    {numRuns: 40}
  );
});

test("slots written and touched give what a model with these numbers gives", () => {
  fc.assert(
    fc.property(someModel(), fc.double({min: 0.1, max: 3, noNaN: true}), (model, f) => {
      const scaled: Model = {
        ...model,
        exits: model.exits!.map((exit) => ({...exit, hazard: times(exit.hazard, f)})),
        transfers: model.transfers!.map((t) => ({...t, amount: times(t.amount!, f)}))
      };
      const engine = compile(model);
      run(engine, createWorkspace(engine));
      for (const {name} of [...model.exits!, ...model.transfers!]) {
        const slot = engine.slot(name);
        for (let k = 0; k < slot.length; ++k) slot[k] *= f;
        engine.touch(name);
      }
      const direct = compile(scaled);
      expect(run(engine, createWorkspace(engine)).stocks).toEqual(
        run(direct, createWorkspace(direct)).stocks
      );
    }),
    {numRuns: 40}
  );
});
