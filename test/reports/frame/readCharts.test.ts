import {expect, test} from "vitest";
import {nearest} from "../../../reports/components/frame/readCharts.js";

test("nearest(places, across) is the place closest to the pointer, the ends included", () => {
  const places: [number, string][] = [
    [0.1, "2024"],
    [0.5, "2025"],
    [0.9, "2026"]
  ];
  expect([-1, 0.29, 0.31, 0.75, 2].map((x) => nearest(places, x))).toEqual([0, 0, 1, 2, 2]);
});
