import {expect, test} from "vitest";
import {figureText, precisionText} from "../../../reports/components/text/figureText.js";
import type {Figure} from "../../../src/project/figure.js";
import {realProject} from "../realForecast.js";

const figure = (value: number, unit: string, more: Partial<Figure> = {}) =>
  ({value, unit, bound: "exact", ...more}) as Figure;

test("figureText(figure, language) keeps every digit that was printed, with bound and unit", () => {
  const both = (one: Figure) => [figureText(one, "zh"), figureText(one, "en")];
  expect(both(figure(400300, "person"))).toEqual(["40.03万人", "400,300 people"]);
  expect(both(figure(0.282, "share"))).toEqual(["28.2%", "28.2%"]);
  expect(both(figure(0.07, "share"))).toEqual(["7%", "7%"]);
  expect(both(figure(1440, "per_10k_workers"))).toEqual([
    "1440人/万人",
    "1,440 per 10,000 workers"
  ]);
  expect(both(figure(50000, "person", {bound: "more_than"}))).toEqual([
    "超过5万人",
    "more than 50,000 people"
  ]);
  expect(both(figure(3, "rank"))).toEqual(["第3位", "rank 3"]);
});

test("precisionText({precision, unit}, language) says where a figure has none", () => {
  expect(precisionText(figure(1, "person", {precision: 500}), "zh")).toBe("±500人");
  expect(precisionText(figure(1, "person", {precision: 0}), "en")).toBe("to the last unit");
  expect(precisionText(figure(1, "person"), "zh")).toBe("无法定义");
});

test("figureText(figure, language) writes no digit that its project did not print", async () => {
  const {figures} = await realProject();
  for (const one of figures) {
    const scale = one.unit === "share" ? 100 : 1;
    const digits = Number((one.value * scale).toPrecision(12))
      .toString()
      .replace(/\D/g, "");
    const shown = figureText({...one, bound: "exact"}, "en")
      .split(" ")[0]
      .replace(/\D/g, "");
    if (one.unit !== "rank") expect(shown).toBe(digits);
  }
});
