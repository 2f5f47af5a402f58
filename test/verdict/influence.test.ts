import {expect, test} from "vitest";
import {Influence} from "../../src/verdict/influence.js";

/** Strengths of parameters for one event over n runs. */
function strengths(
  n: number,
  parameters: (run: number) => number[],
  value: (theta: number[]) => number,
  goal: number
): number[] {
  const influence = new Influence(parameters(0).length, 1, n);
  for (let run = 0; run < n; run++) {
    const theta = parameters(run);
    influence.keepParameters(Float64Array.from(theta));
    influence.keepEvent(0, value(theta), value(theta) > goal);
  }
  return [...influence.strengths()[0]];
}
// Two orders of 0..399 with little to do with each other.
const two = (run: number) => [(run * 171) % 400, (run * 37) % 400];

test("strengths() are Spearman's correlations with the event, signed, and leave out what is faint", () => {
  const [rising, idle] = strengths(400, two, ([a]) => a, 199.5);
  // Ranks against their own upper half: the mean rank of the halves differ by n / 2, so rho = (n / 4) / (sd n / 2) → √3 / 2.
  expect(rising).toBeCloseTo(Math.sqrt(3) / 2, 4);
  expect(idle).toBe(0);
  expect(strengths(400, two, ([a]) => -a, -199.5)[0]).toBeCloseTo(-Math.sqrt(3) / 2, 4);
});

test("strengths() use the number itself where nearly all runs agree on the event", () => {
  const [rho] = strengths(400, two, ([a]) => a ** 3, 390 ** 3);
  expect(rho).toBeCloseTo(1, 12);
});

test("strengths() of a parameter that is the same in every run, or of a number that is none, are 0", () => {
  expect(
    strengths(
      100,
      (run) => [7, run],
      ([, b]) => b,
      50
    )[0]
  ).toBe(0);
  expect(strengths(100, two, () => Number.NaN, 50)).toEqual([0, 0]);
});

test("the first 1,000 runs are kept, no more", () => {
  const influence = new Influence(1, 1, 5000);
  for (let run = 0; run < 1000; run++) {
    expect(influence.open).toBe(true);
    influence.keepParameters(Float64Array.of(run));
    influence.keepEvent(0, run, run > 500);
  }
  expect(influence.open).toBe(false);
});
