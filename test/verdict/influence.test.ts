import {expect, test} from "vitest";
import {Influence} from "../../src/verdict/influence.js";

/** Shares of parameters, and of the options, in one number over n runs. */
function shares(
  n: number,
  parameters: (run: number) => number[],
  value: (theta: number[]) => number,
  option: (run: number) => number = () => 0
): number[] {
  const influence = new Influence(parameters(0).length, 1, n);
  for (let run = 0; run < n; run++) {
    const theta = parameters(run);
    influence.keepParameters(Float64Array.from(theta));
    influence.keepEvent(0, {value: value(theta), option: option(run)});
  }
  return [...influence.shares()[0]];
}
// Two orders of 0..399 with little to do with each other.
const two = (run: number) => [(run * 171) % 400, (run * 37) % 400];

test("shares() are Spearman's correlations with the number, squared, and leave out what is faint", () => {
  const [rising, idle] = shares(400, two, ([a]) => a ** 3);
  expect(rising).toBeCloseTo(1, 12);
  expect(idle).toBe(0);
  expect(shares(400, two, ([a]) => -a)[0]).toBeCloseTo(1, 12);
  // Two causes of one variance: half each.
  const [one, other] = shares(400, two, ([a, b]) => a + b);
  expect(one).toBeCloseTo(0.5, 1);
  expect(other).toBeCloseTo(0.5, 1);
});

test("shares() give equal numbers the middle of their ranks: of whether a quarter is passed 3 p (1 − p)", () => {
  const [share] = shares(400, two, ([a]) => (a >= 300 ? 1 : 0));
  expect(share).toBeCloseTo(0.5625, 4);
  // Numbers in fours.
  expect(shares(400, two, ([a]) => Math.floor(a / 4))[0]).toBeCloseTo(1, 3);
});

test("shares() of a parameter that is the same in every run, or of a number that is none, are 0", () => {
  expect(
    shares(
      100,
      (run) => [7, run],
      ([, b]) => b
    )[0]
  ).toBe(0);
  expect(shares(100, two, () => Number.NaN)).toEqual([0, 0, 0]);
});

test("shares() end with what lies between the options of what the published number counts", () => {
  const half = (run: number) => (two(run)[1] < 200 ? 0 : 1);
  const [, , decided] = shares(400, two, ([, b]) => (b < 200 ? 0 : 1), half);
  expect(decided).toBeCloseTo(1, 12);
  // Ranks against their own upper half: η² = 3/4.
  expect(shares(400, two, ([, b]) => b, half)[2]).toBeCloseTo(0.75, 3);
  expect(shares(400, two, ([a]) => a, half)[2]).toBe(0);
});

test("correlation(event, values) is Spearman's, signed", () => {
  const influence = new Influence(1, 1, 50);
  for (let run = 0; run < 50; run++) {
    influence.keepParameters(Float64Array.of(run));
    influence.keepEvent(0, {value: -run, option: 0});
  }
  expect(influence.correlation(0, 0)).toBeCloseTo(-1, 12);
});

test("the first 4,096 runs are kept, no more", () => {
  const influence = new Influence(1, 1, 5000);
  for (let run = 0; run < 4096; run++) {
    expect(influence.open).toBe(true);
    influence.keepParameters(Float64Array.of(run));
    influence.keepEvent(0, {value: run, option: 0});
  }
  expect(influence.open).toBe(false);
});

test("keepParameters(theta, times): a run counts so often in correlations, and one that counts 0 times not at all", () => {
  const influence = new Influence(1, 1, 400);
  for (let run = 0; run < 400; run++) {
    // Of the runs that count, the value follows the parameter; of the others it falls with it.
    const counts = run % 2 === 0;
    influence.keepParameters(Float64Array.of(run), counts ? 3 : 0);
    influence.keepEvent(0, {value: counts ? run : -run, option: 0});
  }
  expect(influence.correlation(0, 0)).toBeGreaterThan(0.999);
  expect(influence.parameter(0).every((run) => run % 2 === 0)).toBe(true);
});
