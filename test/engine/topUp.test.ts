import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";

test("a top-up brings a stock to what is required and reports the number it took", () => {
  const stock = {by: ["step" as const], values: [120, 90]};
  const result = simulate({
    states: ["pool", "job"],
    start: [50, 100],
    steps: 2,
    transfers: [{name: "hire", from: "pool", to: "job", topUp: {states: ["job"], stock}}]
  });
  expect(result.stock("job")).toEqual([100, 120, 120]);
  expect(result.flow("hire")).toEqual({requested: [20, -30], granted: [20, 0]});
  const closed = simulate({
    states: ["pool", "job"],
    start: [50, 100],
    steps: 2,
    transfers: [{name: "close", to: "pool", signed: true, topUp: {states: ["pool", "job"], stock}}]
  });
  expect(closed.stock()).toEqual([150, 120, 100]);
  expect(closed.diagnostics[0]).toMatchObject({name: "close", step: 1});
});
