import {expect, test} from "vitest";
import {forecastSeries} from "../../src/entries/forecast.js";
import {mostlyZero} from "../../src/forecast/mostlyZero.js";

test("mostlyZero(z) asks whether more than half of the last 8 years were zero, from the first that was not", () => {
  const all = [
    [0, 1, 0, 0],
    [0, 0, 0, 5, 12, 20],
    [0, 0, 0],
    [1, 0],
    [2, 1, 0, 0, 0],
    [0, 0, 0, 0, 0, 3, 4, 5, 0, 6]
  ].map((z) => mostlyZero(Float64Array.from(z)));
  expect(all).toEqual([true, false, false, false, true, false]);
  const early = Float64Array.of(5, 6, 7, 8, 9, 0, 0, 0, 0, 0, 3, 0, 2);
  expect(mostlyZero(early)).toBe(true);
  // Half of the last 8 is not more than half of them; of the last 7 it would be.
  expect(mostlyZero(Float64Array.of(1, 1, 0, 0, 0, 0, 1, 1, 1))).toBe(false);
});

test("forecastSeries(mostly zero) has zero for its point, as the median, says so, and keeps its upper ends", () => {
  const {point, intervals, notes} = forecastSeries([0, 2, 0, 0, 1, 0, 0, 3, 0], {levels: [0.8]});
  expect(point).toEqual([0, 0, 0, 0, 0, 0]);
  expect(intervals[0].lower).toEqual([0, 0, 0, 0, 0, 0]);
  expect(intervals[0].upper[0]).toBeGreaterThan(1);
  expect(notes.some(({en}) => en.startsWith("More than half of the last years"))).toBe(true);
  // Also where the last years were far from it.
  const jump = forecastSeries([5, 0, 0, 0, 0, 0, 400, 410], {levels: [0.2]});
  expect(jump.point[0]).toBe(0);
  expect(jump.intervals[0].lower).toEqual([0, 0, 0, 0, 0, 0]);
  expect(jump.intervals[0].upper[0]).toBeGreaterThan(0);
  // Nearly always all of it: the same from above.
  const whole = forecastSeries([1, 0.98, 1, 1, 0.97, 1, 1], {bounds: "share"});
  expect(whole.point[0]).toBe(1);
  const late = forecastSeries([0, 0, 0, 0, 5, 12, 20]);
  expect(late.point[0]).toBeGreaterThan(20);
});
