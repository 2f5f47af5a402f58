import type {Language} from "../../quantity/label.js";
import {amountText} from "../text/amountText.js";
import type {Pyramid} from "./pyramidPlot.js";

/**
 * States the two totals and the median age of each side.
 *
 * @param pyramid - as drawn
 * @param options.language - of the sentence; default zh
 * @returns one sentence
 * @example
 * describePyramid({year: 2025, ages: [30, 31], left: {name: {zh: "高技能", en: "High-skilled"}, values: [2, 1]}, right: {name: {zh: "其他", en: "other"}, values: [0, 4]}}, {language: "en"}) // => "2025: High-skilled 3 people, median age 30; other 4 people, median age 31."
 */
export function describePyramid(
  {year, ages, left, right}: Pyramid,
  {language = "zh"}: {language?: Language} = {}
): string {
  const zh = language === "zh";
  const sides = [left, right].map(({name, values}) => {
    const total = values.reduce((a, b) => a + b, 0);
    let below = 0;
    const at = values.findIndex((value) => {
      below += value;
      return below >= total / 2;
    });
    const people = amountText(total, "person", language, true);
    return zh
      ? `${name.zh}${people}，年龄中位数${ages[at]}岁`
      : `${name.en} ${people}, median age ${ages[at]}`;
  });
  return zh ? `${year}年：${sides.join("；")}。` : `${year}: ${sides.join("; ")}.`;
}
