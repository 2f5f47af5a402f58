import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {
  eligibleShare,
  moveTenure,
  openTenure,
  serveYear,
  tenureAccount,
  yearsRequired
} from "../../src/entries/pipeline.js";

const ladder = ["junior", "intermediate", "senior", "technician", "seniorTechnician"];

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
