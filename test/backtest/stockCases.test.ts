import {expect, test} from "vitest";
import {fallenBack, stockCases} from "../../src/backtest/stockCases.js";
import {history, origins} from "./cases.js";

test("stockCases(history, origin) are the stocks that came, each with its sample and what rivals said", () => {
  const cases = stockCases(history, origins[0]);
  expect(cases.map(({figure, role, at, actual}) => [figure, role, at, actual])).toEqual([
    ["CZ02", "highSkilled", 2024, 435000],
    ["CZ01", "skilled", 2024, 1540000]
  ]);
  const samples = [Float64Array.of(1), Float64Array.of(2)];
  expect(cases.map(({sample}) => sample(samples))).toEqual(samples);
  expect(cases.map(({point}) => point("lastValue"))).toEqual([400300, 1394000]);
});

test("fallenBack(past) names the rivals that one point leaves with nothing but the last value", () => {
  const point = {at: 2020, value: 1};
  expect(fallenBack([point])).toEqual(["drift", "constantGrowth"]);
  expect(fallenBack([point, {at: 2021, value: 2}])).toEqual([]);
});
