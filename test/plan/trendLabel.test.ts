import {expect, test} from "vitest";
import {trendLabel} from "../../src/plan/trendLabel.js";

// Growth of 2% a year is needed from 2020 to 2030; seen from 2020 to 2022.
const seen = (yearly: number) =>
  trendLabel({
    base: 100,
    baseYear: 2020,
    now: 100 * (1 + yearly) ** 2,
    nowYear: 2022,
    goal: 100 * 1.02 ** 10,
    goalYear: 2030
  });

test("trendLabel names the ratio of observed to required yearly growth", () => {
  expect(seen(0.02)).toEqual({label: "onTrack", ratio: expect.closeTo(1, 12)});
  expect(seen(0.01901)?.label).toBe("onTrack");
  expect(seen(0.01899)?.label).toBe("needsAcceleration");
  expect(seen(0.012)?.label).toBe("needsAcceleration");
  expect(seen(0.0119)?.label).toBe("limited");
  expect(seen(0)).toEqual({label: "limited", ratio: 0});
  expect(seen(-0.001)?.label).toBe("deterioration");
});

test("trendLabel of the published share against 36% is deterioration: 28.7% in 2022, 28.2% in 2024", () => {
  const trend = trendLabel({
    base: 400300 / 1394000,
    baseYear: 2022,
    now: 435000 / 1540000,
    nowYear: 2024,
    goal: 0.36,
    goalYear: 2027
  });
  // ((0.28247/0.28716)^(1/2) − 1) / ((0.36/0.28716)^(1/5) − 1) = −0.008203 / 0.046258
  expect(trend).toEqual({label: "deterioration", ratio: expect.closeTo(-0.1773, 3)});
});

test("trendLabel turns with the direction of the target", () => {
  const falling = {base: 10, baseYear: 2020, now: 9, nowYear: 2022, goal: 8.1, goalYear: 2024};
  expect(trendLabel(falling, {higherIsBetter: false})?.label).toBe("onTrack");
  expect(trendLabel({...falling, now: 11}, {higherIsBetter: false})?.label).toBe("deterioration");
  expect(trendLabel({...falling, now: 8}, {higherIsBetter: false})?.label).toBe("achieved");
});

test("trendLabel of a value that fell from above the goal to below it is deterioration", () => {
  const trend = trendLabel({
    base: 120,
    baseYear: 2020,
    now: 95,
    nowYear: 2022,
    goal: 100,
    goalYear: 2024
  });
  expect(trend?.label).toBe("deterioration");
});

test("trendLabel is not defined for a base of zero, no required growth or dates out of order", () => {
  const good = {base: 1, baseYear: 2020, now: 2, nowYear: 2022, goal: 4, goalYear: 2024};
  expect(trendLabel({...good, base: 0})).toBeNull();
  expect(trendLabel({...good, base: 4})).toBeNull();
  expect(trendLabel({...good, nowYear: 2020})).toBeNull();
  expect(trendLabel({...good, nowYear: 2024})).toBeNull();
});
