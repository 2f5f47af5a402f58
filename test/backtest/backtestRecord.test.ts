import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const record = JSON.parse(readFileSync("data/evidence/backtest.json", "utf8"));

test("the backtest's intervals hold at least as often as they say, within twice the clustered error, and beat every rival", () => {
  const {coverage, uncertainty, cases, scores} = record;
  expect(cases).toBeGreaterThanOrEqual(30);
  for (const [level, nominal] of [
    ["80", 0.8],
    ["95", 0.95]
  ] as const)
    expect(Math.abs(coverage[level] - nominal)).toBeLessThanOrEqual(2 * uncertainty[level]);
  expect(coverage["50"]).toBeGreaterThanOrEqual(0.5 - 2 * uncertainty["50"]);
  const [own, ...rivals] = scores;
  for (const rival of rivals) {
    expect(own.intervalScore80).toBeLessThanOrEqual(rival.intervalScore80);
    expect(own.intervalScore95).toBeLessThanOrEqual(rival.intervalScore95);
  }
});
