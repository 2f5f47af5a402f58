import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Matrix, Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
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

/** Mean and variance of the first group after one step in diffusion mode. */
function firstGroup(regroup: Matrix, start: number[], runs = 4000): [number, number] {
  const engine = compile({
    states: ["people"],
    groups: start.map((_, g) => `g${g}`),
    start: {by: ["group"], values: start},
    steps: 1,
    regroup
  });
  const workspace = createWorkspace(engine, {cells: true});
  let [sum, square] = [0, 0];
  for (let k = 0; k < runs; ++k) {
    const x = run(engine, workspace, {mode: "diffusion", seed: 3, run: k}).cells![start.length];
    sum += x / runs;
    square += (x * x) / runs;
  }
  return [sum, square - sum * sum];
}

test("regroup in diffusion mode has the variance of the multinomial (10%): half of 100 persons 25", () => {
  const half = [
    ["rest" as const, 0.5],
    [0, 1]
  ];
  const [mean, variance] = firstGroup(half, [100, 0]);
  expect(Math.abs(mean - 50)).toBeLessThan(4.5 * Math.sqrt(25 / 4000));
  expect(Math.abs(variance / 25 - 1)).toBeLessThan(0.1);
  // Nobody stays in the second and third group; the first gets people from both.
  const swap = [
    [1, 0, 0],
    [0.2, 0, 0.8],
    [0.5, 0.5, 0]
  ];
  const [both, of] = firstGroup(swap, [0, 100, 60]);
  expect(Math.abs(both - 50)).toBeLessThan(4.5 * Math.sqrt(31 / 4000));
  expect(Math.abs(of / 31 - 1)).toBeLessThan(0.1);
});

test("regroup in diffusion mode has no noise where everybody moves", () => {
  const [mean, variance] = firstGroup(
    [
      [0, 1],
      [1, 0]
    ],
    [30, 70],
    20
  );
  expect(mean).toBeCloseTo(70, 12);
  expect(variance).toBeCloseTo(0, 9);
});

/** People of every group after one step, in one of the modes, by run. */
function groupsAfter(model: Partial<Model>, mode: "totals" | "process" | "diffusion", runs = 4000) {
  const engine = compile({states: ["people"], start: [0], steps: 1, ...model});
  const workspace = createWorkspace(engine, {cells: true});
  return Array.from({length: runs}, (_, k) => {
    const cells = run(engine, workspace, {mode, seed: 4, run: k}).cells!;
    return Array.from(cells.slice(cells.length / 2));
  });
}
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;

test("regroup by several links in mode process has the mean and variance of each: 20 and 30 of 100", () => {
  const drawn = groupsAfter(
    {
      groups: ["x", "y", "z"],
      start: {by: ["group"], values: [100, 0, 0]},
      regroup: [
        ["rest", 0.2, 0.3],
        [0, "rest", 0],
        [0, 0, "rest"]
      ]
    },
    "process"
  );
  for (const [g, p] of [
    [1, 0.2],
    [2, 0.3]
  ]) {
    const own = drawn.map((groups) => groups[g]);
    const [got, usual] = [mean(own), 100 * p * (1 - p)];
    expect(Math.abs(got - 100 * p)).toBeLessThan(5 * Math.sqrt(usual / drawn.length));
    const variance = mean(own.map((x) => (x - got) ** 2));
    expect(Math.abs(variance / usual - 1)).toBeLessThan(5 * Math.sqrt(2 / drawn.length));
  }
});

test("regroup by several links in mode totals takes nobody twice where nobody stays", () => {
  const regroup: Matrix = [
    [0, 0.5, 0.5],
    [0, "rest", 0],
    [0, 0, "rest"]
  ];
  const start = {by: ["group" as const], values: [40, 0, 0]};
  for (const [x, y, z] of groupsAfter({groups: ["x", "y", "z"], start, regroup}, "totals", 50)) {
    expect(x).toBe(0);
    expect(y + z).toBeCloseTo(40, 9);
  }
});

test("regroup by age moves every age by its own share, expected and by chance, also where the young are none", () => {
  const shares = [0.5, 0.5, 0.5, 0.5, 0.5, 0.1];
  const model: Partial<Model> = {
    groups: ["x", "y"],
    ages: {from: 0, to: 5, last: "open"},
    start: {
      by: ["state", "group", "age"],
      values: [0, 0, 0, 0, 200, 1000, ...new Array(6).fill(0)]
    },
    regroup: {
      by: ["age"],
      values: shares.map((share) => [
        ["rest" as const, share],
        [0, 1]
      ])
    }
  };
  // Half of 200 and a tenth of 1,000; half of 1,000 would be 600 in all.
  const expected = simulate({states: ["people"], start: [0], steps: 1, ...model});
  expect(expected.regrouped("x", "y")[0]).toBeCloseTo(200, 9);
  const moved = groupsAfter(model, "diffusion", 1000).map((cells) =>
    cells.slice(6).reduce((a, b) => a + b)
  );
  expect(Math.abs(mean(moved) - 200)).toBeLessThan(5 * Math.sqrt((50 + 90) / 1000));
});
