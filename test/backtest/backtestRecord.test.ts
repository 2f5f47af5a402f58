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

test("the backtest's intervals are neither too narrow nor too wide over all cases, as far as nine places tell, and beat every rival", () => {
  const {clustered, cases} = of("all");
  expect(cases).toBeGreaterThanOrEqual(30);
  for (const [level, nominal] of [
    ["50", 0.5],
    ["80", 0.8]
  ] as const) {
    expect(clustered[level][0]).toBeLessThanOrEqual(nominal);
    expect(clustered[level][1]).toBeGreaterThanOrEqual(nominal);
  }
  // All 95% intervals held: that they are not too narrow is what so few cases can show.
  expect(clustered["95"][1]).toBeGreaterThanOrEqual(0.95);
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
  expect(of("ownPast").clustered["80"][0]).toBeGreaterThan(0.8);
  const told = record.notes.map(({en}) => en).join("\n");
  expect(told).toContain("a past of its own intervals are too wide");
  expect([of("shares").cases, of("newlyAdded").cases]).toEqual([9, 11]);
  expect(record.groups).toEqual(backtestGroups(record.origins));
  expect(record.notes).toEqual(backtestNotes(record.groups, record.origins, "changzhou"));
});
