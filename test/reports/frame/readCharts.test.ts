import {expect, test} from "vitest";
import {nearest} from "../../../reports/components/frame/readCharts.js";

test("nearest(places, point, size) is the place closest to the pointer, the ends included", () => {
  const places: [number, string, null][] = [
    [0.1, "2024", null],
    [0.5, "2025", null],
    [0.9, "2026", null]
  ];
  const at = (x: number) => nearest(places, [100 * x, 40], [100, 80]);
  expect([-1, 0.29, 0.31, 0.75, 2].map(at)).toEqual([0, 0, 1, 2, 2]);
});

test("nearest(places, point, size) tells rows and panels apart by their height", () => {
  const rows: [null, string, number][] = [
    [null, "first", 0.25],
    [null, "second", 0.75]
  ];
  expect([0, 39, 41, 90].map((y) => nearest(rows, [5, y], [100, 80]))).toEqual([0, 0, 1, 1]);
  const panels: [number, string, number][] = [
    [0.2, "above, early", 0.25],
    [0.8, "above, late", 0.25],
    [0.2, "below, early", 0.75]
  ];
  expect(nearest(panels, [70, 10], [100, 80])).toBe(1);
  expect(nearest(panels, [40, 70], [100, 80])).toBe(2);
});
