import {expect, test} from "vitest";
import {expectedCoverage} from "../../src/backtest/expectedCoverage.js";

const apart = (count: number) =>
  Array.from({length: count}, () => ({correlation: [[1]], chosen: [0]}));
const together = (count: number) => ({
  correlation: Array.from({length: count}, (_, i) => new Array<number>(i + 1).fill(1)),
  chosen: Array.from({length: count}, (_, i) => i)
});

test("expectedCoverage(dates) of cases by themselves is the binomial distribution's range", () => {
  // scipy: binom.ppf([.025, .975], 40, p) for p = .5, .8, .95
  const found = expectedCoverage(apart(40));
  expect(found["50"]).toEqual([14 / 40, 26 / 40]);
  expect(found["80"]).toEqual([27 / 40, 37 / 40]);
  expect(found["95"]).toEqual([35 / 40, 1]);
});

test("expectedCoverage(dates) is wider where the numbers of a date move together", () => {
  expect(expectedCoverage([together(40)])).toEqual({"50": [0, 1], "80": [0, 1], "95": [0, 1]});
  const [low, high] = expectedCoverage(Array.from({length: 8}, () => together(5)))["50"];
  const [least, most] = expectedCoverage(apart(40))["50"];
  expect(low).toBeLessThan(least);
  expect(high).toBeGreaterThan(most);
});

test("expectedCoverage(dates) takes the chosen cases of a date alone", () => {
  const correlation = [[1], [0, 1], [1, 0, 1]];
  const [alike] = [expectedCoverage([{correlation, chosen: [0, 2]}])];
  expect(alike).toEqual(expectedCoverage([together(2)]));
  // Half of two independent numbers can be inside.
  const half = Array.from({length: 20}, () => ({correlation, chosen: [0, 1]}));
  expect(expectedCoverage(half)["50"]).toEqual(expectedCoverage(apart(40))["50"]);
});
