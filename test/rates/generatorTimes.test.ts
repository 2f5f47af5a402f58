import fc from "fast-check";
import {expect, test} from "vitest";
import {
  meanSojourns,
  nextStates,
  piecewiseProbabilities,
  survivalTo,
  timeInStates
} from "../../src/rates/generatorTimes.js";

/** Out of 0 at 0.5 a year to 1 and 1.5 to 2, out of 1 at 0.25 to 2. */
const generator = [
  [-2, 0.5, 1.5],
  [0, -0.25, 0.25],
  [0, 0, 0]
];

test("meanSojourns(Q) is −1 / q_ii, without end where nobody leaves", () => {
  expect(meanSojourns(generator)).toEqual([0.5, 4, Infinity]);
});

test("nextStates(Q) shares the moves out of a state by their rates", () => {
  expect(nextStates(generator)).toEqual([
    [0, 0.25, 0.75],
    [0, 0, 1],
    [0, 0, 0]
  ]);
});

test("timeInStates(Q, t) is ∫ exp(Q s) ds: rows sum to t", () => {
  const T = timeInStates(generator, 2);
  // Alone: (1 − e^(−2·2)) / 2 in 0 from 0, and (1 − e^(−0.5)) / 0.25 in 1 from 1.
  expect(T[0][0]).toBeCloseTo((1 - Math.exp(-4)) / 2, 12);
  expect(T[1][1]).toBeCloseTo((1 - Math.exp(-0.5)) / 0.25, 12);
  // From 0 into 1: ∫ 0.5 (e^(−s/4) − e^(−2s)) / 1.75 ds.
  const into = (0.5 / 1.75) * ((1 - Math.exp(-0.5)) / 0.25 - (1 - Math.exp(-4)) / 2);
  expect(T[0][1]).toBeCloseTo(into, 12);
  for (const row of T) expect(row.reduce((a, b) => a + b)).toBeCloseTo(2, 12);
  expect(T[2].slice(0, 2)).toEqual([0, 0]);
});

test("survivalTo(Q, absorbing, t) is the chance of not having been there, whatever leads out of it", () => {
  const [from0, from1, from2] = survivalTo(generator, [2], 2);
  expect(from1).toBeCloseTo(Math.exp(-0.5), 12);
  const in1 = (0.5 / 1.75) * (Math.exp(-0.5) - Math.exp(-4));
  expect(from0).toBeCloseTo(Math.exp(-4) + in1, 12);
  expect(from2).toBe(0);
  // Of 0 alone, moves on from 1 do not matter; several states absorb together.
  expect(survivalTo(generator, [1, 2], 2)[0]).toBeCloseTo(Math.exp(-4), 12);
  const back = [
    [-1, 1],
    [5, -5]
  ];
  expect(survivalTo(back, [1], 3)[0]).toBeCloseTo(Math.exp(-3), 12);
});

test("piecewiseProbabilities(periods) multiplies in the order of time", () => {
  const first = [
    [-1, 1, 0],
    [0, 0, 0],
    [0, 0, 0]
  ];
  const then = [
    [0, 0, 0],
    [0, -1, 1],
    [0, 0, 0]
  ];
  const one = 1 - Math.exp(-1);
  const P = piecewiseProbabilities([
    {generator: first, years: 1},
    {generator: then, years: 2}
  ]);
  expect(P[0][2]).toBeCloseTo(one * (1 - Math.exp(-2)), 12);
  // The other way round nobody is in 1 when it opens.
  const Q = piecewiseProbabilities([
    {generator: then, years: 2},
    {generator: first, years: 1}
  ]);
  expect(Q[0][2]).toBeCloseTo(0, 12);
  expect(() => piecewiseProbabilities([])).toThrow("invalid periods; at least one is needed: 0");
});

test("survivalTo(Q, absorbing, t) falls with time, and with more states to reach", () => {
  const time = fc.double({min: 0, max: 5, noNaN: true});
  fc.assert(
    fc.property(time, time, (t, more) => {
      const at = (absorbing: number[], years: number) => survivalTo(generator, absorbing, years)[0];
      expect(at([2], t + more)).toBeLessThanOrEqual(at([2], t) + 1e-12);
      expect(at([1, 2], t)).toBeLessThanOrEqual(at([2], t) + 1e-12);
    }),
    {numRuns: 30}
  );
});

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
