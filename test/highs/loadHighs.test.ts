import load from "highs";
import {expect, test} from "vitest";
import {highsSolver, loadHighs} from "../../src/highs/index.js";

const rows = [
  {lower: Number.NEGATIVE_INFINITY, upper: 12, unknowns: [1], values: [2]},
  {lower: Number.NEGATIVE_INFINITY, upper: 18, unknowns: [0, 1], values: [3, 2]}
];
const program = {
  maximise: true,
  weights: [3, 5],
  lower: [0, 0],
  upper: [4, 100],
  whole: [false, false],
  rows
};

test("loadHighs solves the Wyndor example: 36 at (2, 6), prices 3/2 and 1 (Hillier and Lieberman, Introduction to Operations Research)", async () => {
  const solver = highsSolver(await load());
  const {status, values, bound, rowPrices} = await solver(program);
  expect(status).toBe("optimal");
  for (const [i, value] of [2, 6].entries()) expect(values[i]).toBeCloseTo(value, 9);
  expect(bound).toBeCloseTo(36, 9);
  for (const [i, price] of [1.5, 1].entries()) expect(rowPrices[i]).toBeCloseTo(price, 9);
});

test("loadHighs says that nothing fits", async () => {
  const solver = await loadHighs();
  const none = {...program, lower: [0, 7], whole: [true, true]};
  expect(await solver(none)).toMatchObject({status: "infeasible", values: new Float64Array()});
});
