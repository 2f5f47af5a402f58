import fc from "fast-check";
import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {someModel} from "./someModel.js";

const share = fc.double({min: 0, max: 1, noNaN: true});

test("regions: transfers keep the total for ever, and report gross in and out", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), {minLength: 3, maxLength: 3}), (rows) => {
      const regroup = rows.map(([a, b], g) => {
        const row: (number | "rest")[] = ["rest", "rest", "rest"];
        row[(g + 1) % 3] = a / 2;
        row[(g + 2) % 3] = b / 2;
        return row.map((x, h) => (h === g ? "rest" : x));
      });
      const model: Model = {
        states: ["people"],
        groups: ["north", "middle", "south"],
        start: {by: ["group"], values: [100, 10, 1]},
        steps: 20,
        regroup
      };
      const result = simulate(model);
      for (const total of result.stock()) expect(total).toBeCloseTo(111, 8);
      const south = (t: number) => result.byGroup(t)[2];
      const into = result.regrouped("north", "south")[0] + result.regrouped("middle", "south")[0];
      const out = result.regrouped("south", "north")[0] + result.regrouped("south", "middle")[0];
      expect(south(1) - south(0)).toBeCloseTo(into - out, 9);
    })
  );
});

test("one region without transfers equals the model without regions", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (given) => {
      const groups = given.groups!.length;
      fc.pre(groups === 1);
      const {groups: _, regroup: __, ...plain} = given;
      const strip = (v: unknown): never => {
        if (typeof v !== "object" || v === null || !("by" in v)) return v as never;
        const {by, values} = v as {by: string[]; values: number[]};
        return {by: by.filter((d) => d !== "group"), values} as never;
      };
      const model: Model = {
        ...plain,
        start: strip(given.start),
        exits: given.exits!.map((exit) => ({...exit, hazard: strip(exit.hazard)})),
        scheduled: given.scheduled!.map((exit) => ({...exit, share: strip(exit.share)})),
        moves: given.moves!.map((move) => ({...move, hazard: strip(move.hazard)})),
        entries: given.entries!.map((entry) => ({
          ...entry,
          spread: strip(entry.spread),
          ...(entry.per === undefined ? {} : {per: strip(entry.per)})
        }))
      };
      const regions = simulate(given).workspace.cells!;
      simulate(model).workspace.cells!.forEach((x, k) => {
        expect(Math.abs(x - regions[k])).toBeLessThanOrEqual(1e-12 * (1 + x));
      });
    }),
    {numRuns: 60}
  );
});
