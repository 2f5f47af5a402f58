import {expect, test} from "vitest";
import {
  coverage,
  intervalScore,
  mase,
  msis,
  owa,
  smape,
  yearlyMovement
} from "../../src/entries/forecast.js";
import {meanAbsoluteError} from "../../src/evaluate/pointScores.js";

test("mase, smape and msis agree with values worked out by hand", () => {
  const history = [10, 12, 11, 14];
  expect(mase(history, [15, 13], [14, 14])).toBeCloseTo(1 / 2, 12);
  expect(smape([15, 13], [14, 14])).toBeCloseTo((200 / 29 + 200 / 27) / 2, 12);
  // Width 2; 15 lies 1 above: 2 + 2 / 0.05 = 42 at the first step, 2 at the second; scaled by 2.
  const interval = {level: 0.95, lower: [12, 12], upper: [14, 14]};
  expect(intervalScore([15, 13], interval)).toBeCloseTo(22, 10);
  expect(msis(history, [15, 13], interval)).toBeCloseTo(11, 10);
  expect(coverage([15, 14], interval)).toBe(0.5);
  expect(owa({smape: 8, mase: 3}, {smape: 10, mase: 2})).toBeCloseTo(1.15, 12);
});

test.each([
  ["mase", () => mase([1, 2, 3], [4], [Number.NaN]), "invalid point[0]; not a number: NaN"],
  ["smape", () => smape([Number.NaN], [4]), "invalid actual[0]; not a number: NaN"],
  ["mase", () => mase("x" as never, [4], [5]), 'invalid history; not a list: "x"'],
  [
    "owa",
    () => owa({smape: 1, mase: 1}, {} as never),
    "invalid smape of naive; not a number ≥ 0: undefined"
  ]
])("%s of what is no number is refused, not NaN", (_, score, message) => {
  expect(score).toThrow(message);
});

test.each<[string, () => unknown, string]>([
  ["a history of none", () => mase([], [8], [7]), "mase needs 2 observations, got 0"],
  [
    "0 over 0",
    () => mase([3, 3], [8], [8]),
    "invalid history; constant, as the forecast was without error: 3"
  ],
  [
    "what differs by more than numbers hold",
    () => meanAbsoluteError([1e308], [-1e308]),
    "invalid actual[0]; larger than 1e+305: 1e+308"
  ],
  [
    "true for a list",
    () => meanAbsoluteError(true as never, [1]),
    "invalid actual; not a list: true"
  ]
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});

test("mase(history, actual, point) of a constant history is infinite where the forecast erred", () => {
  expect(mase([3, 3], [8], [7])).toBe(Infinity);
});

test.each([[[]], [[5]]])(
  "yearlyMovement(%j) is refused: fewer than two values do not move",
  (history) => {
    expect(() => yearlyMovement(history)).toThrow(
      `invalid history; fewer than 2 observations: ${history.length}`
    );
  }
);
