import {modelUnit} from "../../project/figureUnit.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import type {Language} from "../../quantity/label.js";

/** Significant digits of the numbers in sentences: 万 and 亿 leave room for fewer. */
const digits: Record<Language, number> = {zh: 5, en: 9};

/**
 * A number as sentences have it, without its unit: 万 in Chinese, thousands in English, shares to a tenth of a percent.
 *
 * @param value - in the unit given
 * @param unit - as in figures.csv
 * @param language - of the reader
 * @example
 * sayAmount(435000, "person", "zh") // => "43.5万"
 * sayAmount(435000.4, "person", "en") // => "435,000"
 * sayAmount(0.28247, "share", "en") // => "28.2%"
 */
export function sayAmount(value: number, unit: string, language: Language): string {
  if (modelUnit(unit) === "1") return `${Number((100 * value).toFixed(1))}%`;
  const shown = Math.abs(value) < 10 ? value : Math.round(value);
  return formatAmount(shown, {language, digits: digits[language]});
}

/** The amounts of one language: in any unit of figures.csv, as shares of 1, in persons. */
export function amountsIn(language: Language) {
  return {
    amount: (value: number, unit: string) => sayAmount(value, unit, language),
    share: (value: number) => sayAmount(value, "share", language),
    persons: (value: number) => sayAmount(value, "person", language)
  };
}
