import fc from "fast-check";
import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {entryClock} from "../../src/study/entryClock.js";
import {erlang} from "../../src/study/erlang.js";
import {tunnel} from "../../src/study/tunnel.js";
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

test("a tunnel with constant rates equals the single state with the same rates", () => {
  fc.assert(
    fc.property(
      fc.array(share, {minLength: 6, maxLength: 6}),
      fc.integer({min: 1, max: 5}),
      ([a, b, c, h, n, s], length) => {
        const model: Model = {
          states: ["well", "sick", "gone"],
          start: [100 * n!, 100 * s!, 0],
          steps: 6,
          exits: [{name: "death", hazard: {by: ["state"], values: [h! / 5, h!, 0]}}],
          transitions: [
            ["rest", a!, 0],
            [b! / 2, "rest", c! / 2],
            [0, 0, 1]
          ],
          entries: [{name: "in", state: "sick", amount: 7}]
        };
        const plain = simulate(model);
        const copied = simulate(tunnel(model, {state: "sick", length}));
        for (const state of model.states)
          plain.stock(state).forEach((x, t) => {
            expect(copied.stock(state)[t]).toBeCloseTo(x, 9);
          });
        plain.exits("death", "sick").forEach((x, t) => {
          expect(copied.exits("death", "sick")[t]).toBeCloseTo(x, 9);
        });
      }
    )
  );
});

test("tunnel(model, {exits, rows}) applies rates by time in the state", () => {
  const model: Model = {
    states: ["on", "off"],
    start: [100, 0],
    steps: 3,
    exits: [{name: "quit", hazard: 0}],
    transitions: [
      [1, 0],
      [0, 1]
    ]
  };
  const byHazard = tunnel(model, {
    state: "on",
    length: 3,
    exits: {quit: [Math.LN2, 0, 2 * Math.LN2]}
  });
  const found = simulate(byHazard).stock("on");
  [100, 50, 50, 12.5].forEach((x, t) => {
    expect(found[t]).toBeCloseTo(x, 12);
  });
  const byRow = tunnel(model, {
    state: "on",
    length: 2,
    rows: [
      [0.5, 0.5],
      [1, 0]
    ]
  });
  expect(simulate(byRow).stock("off")).toEqual([0, 50, 50, 50]);
});

test("entryClock(model) lets rates depend on the time since entry", () => {
  const model: Model = {
    states: ["in"],
    start: [0],
    steps: 5,
    entries: [
      {name: "come", state: "in", amount: {by: ["step"], values: [100, 0, 0, 0, 0]}, moment: "end"}
    ],
    exits: [{name: "leave", hazard: 0}]
  };
  const result = simulate(
    entryClock(model, {length: 3, exits: {leave: [Math.LN2, 0, 2 * Math.LN2]}})
  );
  const found = result.stock();
  [0, 100, 50, 50, 12.5, 3.125].forEach((x, t) => {
    expect(found[t]).toBeCloseTo(x, 12);
  });
});

test("erlang(model) of order n has the mean asked for, and delivers everybody", () => {
  for (const order of [1, 3, 8]) {
    const model = erlang(
      {states: ["delay", "done"], start: [1000, 0], steps: 400, step: 0.1},
      {state: "delay", order, mean: 4, to: "done"}
    );
    const result = simulate(model);
    // Mean of the time in the delay = person-years in it per person.
    expect(result.occupancy("delay") / 1000).toBeCloseTo(4, 1 + (order > 1 ? 1 : 0));
    expect(result.stock("done").at(-1)).toBeGreaterThan(999.9);
  }
});
