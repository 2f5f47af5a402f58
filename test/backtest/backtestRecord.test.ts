import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {backtestGroups} from "../../src/backtest/backtestGroups.js";
import {backtestNotes} from "../../src/backtest/backtestNotes.js";
import type {Backtest, BacktestGroup} from "../../src/backtest/backtestRecord.js";

const record: Backtest = JSON.parse(readFileSync("data/evidence/backtest.json", "utf8"));
const of = (name: string): BacktestGroup => {
  const found = record.groups.find(({group}) => group === name);
  if (!found) throw new Error(`no group ${name}`);
  return found;
};

const levels = ["50", "80", "95"] as const;

test("the backtest's intervals hold as often as those of right forecasts would, of every kind of case, and beat every rival", () => {
  expect(of("all").cases).toBeGreaterThanOrEqual(30);
  const off = record.groups.flatMap(({group, coverage, expected}) =>
    levels
      .filter(
        (level) => coverage[level] < expected[level][0] || coverage[level] > expected[level][1]
      )
      .map((level) => `${group} ${level}`)
  );
  // What the record says of itself, below.
  expect(off).toEqual(["ownPast 50"]);
  // As nearly as 50 numbers can tell: 76 to 84% and 93 to 97%.
  expect(of("all").coverage["80"]).toBeGreaterThanOrEqual(0.76);
  expect(of("all").coverage["80"]).toBeLessThanOrEqual(0.84);
  expect(of("all").coverage["95"]).toBeGreaterThanOrEqual(0.93);
  expect(of("all").coverage["95"]).toBeLessThanOrEqual(0.97);
  const [own, ...rivals] = record.scores;
  for (const rival of rivals) {
    expect(own.intervalScore80).toBeLessThanOrEqual(rival.intervalScore80);
    expect(own.intervalScore95).toBeLessThanOrEqual(rival.intervalScore95);
  }
});

test("the backtest's record beats pooled growth and constant additions with intervals that exclude 0", () => {
  for (const method of ["pooledGrowth", "constantAdditions"]) {
    const {interval} = of("all").comparisons.find((each) => each.method === method) ?? {};
    expect(interval?.[1]).toBeLessThan(0);
  }
});

test("the backtest's record says where its intervals are too wide, and how shares and additions came out", () => {
  const told = record.notes.map(({en}) => en).join("\n");
  expect(told).toContain("a past of its own intervals look too wide");
  expect([of("shares").cases, of("newlyAdded").cases]).toEqual([9, 11]);
  expect(record.groups).toEqual(backtestGroups(record.origins));
  expect(record.notes).toEqual(backtestNotes(record.groups, record.origins, "changzhou"));
});
