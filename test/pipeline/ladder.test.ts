import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {
  eligibleShare,
  levelConditions,
  moveTenure,
  openTenure,
  serveYear,
  shortestLadder,
  tenureAccount,
  upgradeRoutes,
  yearsRequired
} from "../../src/entries/pipeline.js";

const ladder = ["junior", "intermediate", "senior", "technician", "seniorTechnician"];
const rules: Record<string, string>[] = parse(readFileSync("data/rules.csv", "utf8"), {
  columns: true,
  bom: true
});

test("levelConditions has the years, levels and form of the rules they name", () => {
  const names: Record<string, string> = {
    junior: "五级/初级工",
    intermediate: "四级/中级工",
    senior: "三级/高级工",
    technician: "二级/技师",
    seniorTechnician: "一级/高级技师"
  };
  for (const {rule, from, to, years, form} of levelConditions) {
    const source = rules.find(({id}) => id === rule)!;
    expect([rule, Number(source.value), source.to_level, source.from_level, source.form]).toEqual([
      rule,
      years,
      names[to],
      from === null ? "" : names[from],
      form === "2018" ? "2018-form" : "current-form"
    ]);
  }
});

test("shortestLadder(levels, junior, senior technician) is 17 years in both forms (RD01, RD02), to senior 7 and 9", () => {
  expect(shortestLadder(ladder, "junior", "seniorTechnician")).toBe(17);
  expect(shortestLadder(ladder, "junior", "seniorTechnician", "2018")).toBe(17);
  expect(shortestLadder(ladder, "junior", "senior")).toBe(7);
  expect(shortestLadder(ladder, "junior", "senior", "2018")).toBe(9);
});

test("a tenure account lets nobody up before the years required: certified in year t, first eligible in t + wait", () => {
  for (const from of ladder.slice(0, -1)) {
    const wait = yearsRequired(from);
    const account = tenureAccount([wait]);
    moveTenure(account, 0, 0, 100);
    for (let year = 1; year <= wait; year++) {
      serveYear(account, 0, 1);
      expect(moveTenure(account, 0, 1000, 0)).toBe(year === wait ? 100 : 0);
    }
  }
});

test("eligibleShare(account, level) lies in [0, 1] and equals the share counted person by person", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 6}),
      fc.array(fc.tuple(fc.nat(500), fc.nat(500)), {minLength: 1, maxLength: 12}),
      (wait, years) => {
        const account = tenureAccount([wait]);
        openTenure(account, 0, 0, 1);
        let people: number[] = [];
        for (const [into, out] of years) {
          serveYear(account, 0, 1);
          people = people.map((served) => served + 1);
          const eligible = people.filter((served) => served >= wait).length;
          const share = eligibleShare(account, 0);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share).toBeCloseTo(people.length ? eligible / people.length : 0, 12);
          const up = moveTenure(account, 0, out, into);
          expect(up).toBeCloseTo(Math.min(out, eligible), 9);
          people.sort((a, b) => b - a).splice(0, up);
          people.push(...new Array<number>(into).fill(0));
        }
      }
    ),
    {numRuns: 50}
  );
});

test("a tenure account agrees with a tunnel of the engine: same years in the level, same survival", () => {
  const wait = 4;
  const survival = 0.9;
  const states = Array.from({length: wait + 1}, (_, u) => `served${u}`);
  const rows = states.map((_, u) =>
    states.map((_, v) => (v === Math.min(u + 1, wait) ? survival : 0))
  );
  const engine = compile({
    states,
    start: [25, 25, 25, 25, 60],
    steps: 6,
    transitions: rows,
    entries: [{name: "in", state: "served0", amount: 40, moment: "end"}]
  });
  const {stocks} = run(engine, createWorkspace(engine));
  const account = tenureAccount([wait]);
  openTenure(account, 0, 160, 60 / 160);
  for (let t = 0; t < 6; t++) {
    serveYear(account, 0, survival);
    moveTenure(account, 0, 0, 40);
    const now = stocks.slice((t + 1) * 5, (t + 2) * 5);
    const sum = now.reduce((all, persons) => all + persons, 0);
    expect(eligibleShare(account, 0)).toBeCloseTo(now[wait] / sum, 12);
  }
});

test("upgradeRoutes(n, open) leads up by one or two levels, and nowhere that nobody sits for", () => {
  const open = {sat: new Set([1, 3]), recognised: new Set([2]), appointed: new Set([4])};
  expect(upgradeRoutes(5, open).map(({from, to, direct}) => [from, to, direct])).toEqual([
    [0, 1, false],
    [2, 3, false],
    [1, 3, false],
    [1, 2, true],
    [0, 2, true],
    [3, 4, true]
  ]);
});
