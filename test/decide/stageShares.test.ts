import fc from "fast-check";
import {expect, test} from "vitest";
import {type Centre, estimate, stageShares, wholeParts} from "../../src/decide/stageShares.js";

const runsOf = (values: readonly number[], goal = 0) => ({
  values: Float64Array.from(values),
  margins: Float64Array.from(values, (value) => value - goal),
  holds: Uint8Array.from(values, (value) => (value > goal ? 1 : 0))
});
const stages = [
  {stage: "intake" as const, inputs: ["a"]},
  {stage: "passRate" as const, inputs: ["b"]},
  {stage: "retention" as const, inputs: ["c"]}
];
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("stageShares(stages, worth) add up to the last unit and to the last run, of means and of medians", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.double({min: -2000, max: 2000, noNaN: true}), {minLength: 5, maxLength: 5}),
        {minLength: 8, maxLength: 8}
      ),
      fc.constantFrom<Centre>("mean", "median"),
      (table, centre) => {
        const shares = stageShares(
          stages,
          table.map((values) => runsOf(values)),
          centre
        );
        const {from, to, amount, probability} = shares;
        expect(sum(shares.stages.map(({amount}) => amount.value))).toBeCloseTo(amount.value, 7);
        expect(to[centre] - from[centre]).toBeCloseTo(amount.value, 7);
        expect(sum(shares.stages.map(({whole}) => whole))).toBe(
          Math.round(to[centre]) - Math.round(from[centre]) + 0
        );
        for (const each of shares.stages)
          expect(Math.abs(each.whole - each.amount.value)).toBeLessThan(2);
        expect(sum(shares.stages.map(({probability}) => probability.value))).toBeCloseTo(
          probability.value,
          9
        );
        expect(to.probability - from.probability).toBeCloseTo(probability.value, 9);
      }
    )
  );
});

test("stageShares(…) leave out runs without a number, and give a share that is the same in every run no error", () => {
  const base = [1, 2, Number.NaN, 4];
  const worth = [base, base.map((v) => v + 3), base, base.map((v) => v + 3)].map((v) => runsOf(v));
  const [first, second] = stageShares(stages.slice(0, 2), worth).stages;
  expect(first.amount).toEqual({value: 3, standardError: 0});
  expect(second.amount).toEqual({value: 0, standardError: 0});
});

test("the error of a share of the mean is that of its runs; of the median about 1.25 times as large for normal runs", () => {
  const normal = Array.from({length: 400}, (_, i) => {
    const p = (i + 0.5) / 400;
    return Math.log(p / (1 - p)) / 1.7;
  });
  const worth = [normal.map(() => 0), normal].map((values) => runsOf(values));
  const [mean] = stageShares(stages.slice(0, 1), worth, "mean").stages;
  const [median] = stageShares(stages.slice(0, 1), worth, "median").stages;
  expect(mean.amount.standardError).toBeCloseTo(estimate(normal).standardError, 12);
  const ratio = median.amount.standardError / mean.amount.standardError;
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.5);
});

test("wholeParts(values, total) round by largest remainder, of any sign", () => {
  expect(wholeParts([0.5, 0.5, -1.2], 0)).toEqual([1, 0, -1]);
  expect(wholeParts([], 0)).toEqual([]);
});

test("estimate(values) has the standard error of a mean; stageShares round both amounts before they take the difference", () => {
  expect(estimate([1, 3])).toEqual({value: 2, standardError: 1});
  expect(estimate([5])).toEqual({value: 5, standardError: 0});
  // From 0.4 to 1.6: 0 to 2, though they differ by 1.2.
  const worth = [[0.4], [0.4], [1], [1.6]].map((values) => runsOf(values));
  expect(stageShares(stages.slice(0, 2), worth).stages.map(({whole}) => whole)).toEqual([1, 1]);
});
