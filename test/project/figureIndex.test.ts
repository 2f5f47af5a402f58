import {expect, test} from "vitest";
import {figureNamed, indexFigures} from "../../src/project/figureIndex.js";
import {leverBaseline} from "../../src/project/leverBaseline.js";
import {figureOf} from "../figures/figureOf.js";

test("indexFigures(figures) keeps the first of two with one id, and figureNamed finds it or names the nearest", () => {
  const first = figureOf("employed", 1, {id: "A1"});
  const index = indexFigures([first, figureOf("employed", 2, {id: "A1"})]);
  expect(index.size).toBe(1);
  expect(figureNamed(index, "A1")).toBe(first);
  expect(() => figureNamed(index, "A2", "figure of a test")).toThrow(
    'unknown figure of a test: "A2"; one of A1'
  );
});

test("leverBaseline(lever, year) holds from the year that it is given for, and the first before that", () => {
  const steps = {baseline: {2030: 3, 2020: 1, 2025: 2}};
  const years = [2019, 2020, 2024, 2025, 2029, 2030, 2099];
  expect(years.map((year) => leverBaseline(steps, year))).toEqual([1, 1, 1, 2, 2, 3, 3]);
  expect(leverBaseline({baseline: 7}, 2025)).toBe(7);
});
