import {expect, test} from "vitest";
import {forecastSeries} from "../../src/entries/forecast.js";
import {forecastViews} from "../../src/forecast/forecastViews.js";
import {keepSteadyFall} from "../../src/forecast/keepSteadyFall.js";

test("keepSteadyFall(path, z) keeps a fall by the net fall as a share of all movement, and a rise as it is", () => {
  const path = Float64Array.of(6, 4, 9);
  // Fell by 2 net, moved by 6: a third of the way down is kept.
  expect([...keepSteadyFall(path, Float64Array.of(10, 12, 8))]).toEqual([8 - 2 / 3, 8 - 4 / 3, 9]);
  expect([...keepSteadyFall(path, Float64Array.of(12, 10, 8))]).toEqual([6, 4, 9]);
  expect([...keepSteadyFall(path, Float64Array.of(6, 10, 8))]).toEqual([8, 8, 9]);
  expect([...keepSteadyFall(Float64Array.of(7), Float64Array.of(8, 8))]).toEqual([8]);
});

test("forecastSeries(series) goes on with a steady fall, not with one of the last years after a rise", () => {
  const steady = forecastSeries([100, 95, 90, 86, 81, 77, 72, 68]).point;
  expect(steady[0]).toBeLessThan(65);
  expect(steady[5]).toBeLessThan(50);
  // Most of what moved was made up again: an eighth of the fall ahead is kept.
  const late = Float64Array.of(88, 95, 93, 100, 98, 92, 88, 84);
  const [kept, free] = [0, -Infinity].map((least) => forecastViews(late, 6, least).shrunk);
  expect(free[5]).toBeLessThan(83);
  kept.forEach((value, h) => {
    expect(value).toBeCloseTo(free[h] < 84 ? 84 + (free[h] - 84) / 8 : free[h], 9);
  });
});

test("forecastSeries(y, {bounds: none}) takes up and down alike: mirrored, the forecast is mirrored", () => {
  const y = [3, -4, 2, 7, 1, -2, -5, -3];
  const up = forecastSeries(y, {bounds: "none"});
  const down = forecastSeries(
    y.map((value) => -value),
    {bounds: "none"}
  );
  down.point.forEach((value, h) => {
    expect(value).toBeCloseTo(-up.point[h], 9);
  });
});
