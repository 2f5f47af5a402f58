import type {Language} from "../../quantity/label.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * States how many people stand on each rung in a year and how many more or fewer than before.
 *
 * @param levels - the `level.<level>` indicators, lowest rung first
 * @param options - language, the year, and the earlier year it is compared with
 * @returns one sentence
 * @example
 * describeLevelMix([{name: {zh: "技师", en: "technician"}, years: [2024, 2035], median: [60, 90]}], {language: "en", year: 2035, from: 2024}) // => "2035, against 2024: technician 90 (+30)."
 */
export function describeLevelMix(
  levels: readonly IndicatorForecast[],
  {language, year, from}: {language: Language; year: number; from: number}
): string {
  const words = wordsOf(language).levelMix;
  const write = (value: number) => amountText(Math.abs(value), "person", language);
  const rungs = levels.map(({name, years, median}) => {
    const now = median[years.indexOf(year)];
    const change = now - median[years.indexOf(from)];
    return words.rung(name[language], write(now), `${change >= 0 ? "+" : "−"}${write(change)}`);
  });
  return words.all(year, from, rungs);
}
