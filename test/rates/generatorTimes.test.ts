import {expect, test} from "vitest";
import {
  meanSojourns,
  nextStates,
  piecewiseProbabilities,
  survivalTo
} from "../../src/rates/generatorTimes.js";

test.each<[string, () => unknown, string]>([
  [
    "a stay of less than nothing",
    () => meanSojourns([[1]]),
    "invalid generator; not ≤ 0 at row 0, column 0: 1"
  ],
  [
    "a row that makes people",
    () =>
      nextStates([
        [-1, 2],
        [0, 0]
      ]),
    "invalid generator; row 0 sums to more than 0: 1"
  ],
  [
    "a state that is none",
    () =>
      survivalTo(
        [
          [-1, 1],
          [0, 0]
        ],
        [2],
        1
      ),
    "invalid absorbing; not an integer in 0..1: 2"
  ],
  [
    "a state as text",
    () =>
      survivalTo(
        [
          [-1, 1],
          [0, 0]
        ],
        ["1"] as never,
        1
      ),
    'invalid absorbing; not an integer in 0..1: "1"'
  ],
  [
    "a misspelt key",
    () => piecewiseProbabilities([{generator: [[0]], years: 1, year: 2} as never]),
    'unknown key of period: "year"; one of years'
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});

test("survivalTo(generator, [1], t) of a state left at rate 1 is exp(−t), with people leaving the system too", () => {
  expect(
    survivalTo(
      [
        [-1, 1],
        [0, 0]
      ],
      [1],
      1
    )[0]
  ).toBeCloseTo(Math.exp(-1), 12);
  // Half of those who go leave the system: rows may sum to less than 0.
  expect(
    meanSojourns([
      [-2, 1],
      [0, -4]
    ])
  ).toEqual([0.5, 0.25]);
});
