import {expect, test} from "vitest";
import {rivalPoint, rivalSample} from "../../src/backtest/rivals.js";

test("rivalSample(errors) is as wide as the errors it is shown", () => {
  const width = (errors: number[]) => {
    const logs = rivalSample(100, 2, errors, 0.1);
    return logs[logs.length - 1] - logs[0];
  };
  expect(width([0.3, 0.3, 0.3])).toBeGreaterThan(2 * width([0.01, 0.01, 0.01]));
});

test("rivalSample(point, years, errors) has the spread of the mean square of its errors, its first guess among them", () => {
  // √((0.1² + 0.2² + 0.3²) / 3) a year, two years ahead
  const logs = rivalSample(100, 2, [0.2, -0.3], 0.1);
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length);
  expect(mean).toBeCloseTo(Math.log(100), 12);
  expect(spread / (2 * Math.sqrt((0.01 + 0.04 + 0.09) / 3))).toBeCloseTo(1, 1);
});

test("rivalPoint(name, past, at) carries the last value, its mean yearly change, its mean yearly rate on", () => {
  const past = [
    {at: 2018, value: 80},
    {at: 2020, value: 90},
    {at: 2022, value: 120}
  ];
  expect(rivalPoint("lastValue", past, 2025)).toBe(120);
  expect(rivalPoint("drift", past, 2024)).toBe(140);
  expect(rivalPoint("constantGrowth", past, 2024)).toBeCloseTo(120 * 1.5 ** 0.5, 9);
  expect(
    rivalPoint(
      "drift",
      [
        {at: 2018, value: 100},
        {at: 2020, value: 10}
      ],
      2030
    )
  ).toBe(1e-9);
});
