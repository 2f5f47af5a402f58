import type {Language} from "../../quantity/label.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {Pyramid} from "./pyramid.js";

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
  const words = wordsOf(language).pyramid;
  const sides = [left, right].map(({name, values}) => {
    const total = values.reduce((a, b) => a + b, 0);
    let below = 0;
    const at = values.findIndex((value) => {
      below += value;
      return below >= total / 2;
    });
    return words.side(name[language], amountText(total, "person", language, true), ages[at]);
  });
  return words.both(year, sides);
}
