import {expect, test} from "vitest";
import {backtestNotes} from "../../src/backtest/backtestNotes.js";
import type {
  BacktestCase,
  BacktestGroup,
  BacktestOrigin
} from "../../src/backtest/backtestRecord.js";

const group = (
  name: BacktestGroup["group"],
  change: Partial<BacktestGroup> = {}
): BacktestGroup => ({
  group: name,
  name: {zh: "", en: ""},
  cases: 10,
  places: 6,
  coverage: {"50": 0.5, "80": 0.8, "95": 1},
  clustered: {"50": [0.3, 0.7], "80": [0.6, 0.95], "95": [0.9, 1]},
  expected: {"50": [0.2, 0.8], "80": [0.6, 1], "95": [0.8, 1]},
  above: 0.5,
  aboveClustered: [0.2, 0.8],
  error: 0.1,
  crps: 0.1,
  intervalScore80: 0.4,
  intervalScore95: 0.6,
  comparisons: [],
  ...change
});
const said = (groups: BacktestGroup[], origins: BacktestOrigin[] = []) =>
  backtestNotes(groups, origins, "own").map(({en}) => en);

test("backtestNotes(groups, origins, own) says of additions how far off they were, and on which side at home", () => {
  const forecasts = {skillcast: {median: 10}} as unknown as BacktestCase["forecasts"];
  const origin = {
    place: "own",
    sideCases: [
      {kind: "added", actual: 8, forecasts},
      {kind: "added", actual: 9, forecasts}
    ]
  } as unknown as BacktestOrigin;
  const added = group("newlyAdded", {error: Math.log(1.7)});
  const [text] = said([group("all"), added], [origin]).slice(-1);
  expect(text).toContain("off by a factor of 1.7");
  expect(text).toContain("of the 2 of the plan's own place all lay below it");
});

test("backtestNotes(groups, …) says that the part of the high-skilled is forecast too low only where the interval leaves out a half", () => {
  const low = "is forecast too low";
  const open = "these cases do not tell";
  const last = (ends: [number, number]) =>
    said([group("all"), group("shares", {above: 0.8, aboveClustered: ends})]).at(-1);
  expect(last([0.33, 1])).toContain(open);
  expect(last([0.55, 1])).toContain(low);
  expect(last([0.1, 0.4])).toContain("is forecast too high");
});

test("backtestNotes(groups, …) says which rival is beaten, and that few places do not tell", () => {
  const beside = (interval: [number, number] | null) =>
    said([
      group("all"),
      group("shares", {
        comparisons: [{method: "pooledGrowth", cases: 9, places: 6, difference: 0, interval}]
      })
    ]).at(-1);
  expect(beside([-0.2, -0.1])).toContain("the model scores better");
  expect(beside([0.1, 0.2])).toContain("the model scores worse");
  expect(beside([-0.1, 0.1])).toContain("neither is seen to score better");
  expect(beside(null)).toContain("places are too few to tell");
});

test("backtestNotes(groups, …) says that intervals are too wide or too narrow where right forecasts would hold fewer or more", () => {
  const of = (coverage: BacktestGroup["coverage"], places = 6) =>
    said([
      group("all"),
      group("ownPast", {
        places,
        coverage,
        expected: {"50": [0.2, 0.8], "80": [0.5, 0.9], "95": [0.8, 1]}
      })
    ]).slice(3);
  expect(of({"50": 0.8, "80": 1, "95": 1})).toEqual([
    "Where a place has a past of its own intervals look too wide: of 10 cases 80% intervals held 10, where right ones would hold 5 to 9. Widths were not fitted to these cases."
  ]);
  expect(of({"50": 0.9, "80": 0.9, "95": 1})).toEqual([
    "Where a place has a past of its own intervals look too wide: of 10 cases 50% intervals held 9, where right ones would hold 2 to 8. Widths were not fitted to these cases."
  ]);
  expect(of({"50": 0.9, "80": 1, "95": 1})[0]).toContain("80% intervals held 10");
  expect(of({"50": 0.5, "80": 0.4, "95": 0.9})[0]).toContain("look too narrow");
  expect(of({"50": 0.8, "80": 0.9, "95": 1})).toEqual([]);
  expect(of({"50": 0.8, "80": 1, "95": 1}, 3)).toEqual([]);
});

test("backtestNotes([], …) says nothing", () => {
  expect(backtestNotes([], [], undefined)).toEqual([]);
});
