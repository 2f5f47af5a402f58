import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

const record = JSON.parse(readFileSync("data/evidence/backtest.json", "utf8"));

test("the backtest's intervals hold as often as they say, and beat every rival", () => {
  const {coverage, cases, scores} = record;
  expect(cases).toBeGreaterThanOrEqual(30);
  expect(coverage["95"]).toBeGreaterThanOrEqual(0.9);
  expect(coverage["95"]).toBeLessThanOrEqual(0.99);
  expect(coverage["80"]).toBeGreaterThanOrEqual(0.72);
  expect(coverage["80"]).toBeLessThanOrEqual(0.88);
  const [own, ...rivals] = scores;
  for (const rival of rivals) {
    expect(own.intervalScore80).toBeLessThanOrEqual(rival.intervalScore80);
    expect(own.intervalScore95).toBeLessThanOrEqual(rival.intervalScore95);
  }
});
