import {formatAmount} from "../quantity/formatAmount.js";
import type {Label} from "../quantity/label.js";

/**
 * A number in words of both languages: 万 in Chinese, thousands in English, shares in percent.
 *
 * @param value - in the unit of figures.csv
 * @param unit - `share`, `person`, …; shares are shown to a tenth of a percent
 */
export function sayAmount(value: number, unit: string): Label {
  if (unit === "share") {
    const text = `${Number((100 * value).toFixed(1))}%`;
    return {zh: text, en: text};
  }
  const shown = Math.abs(value) < 10 ? value : Math.round(value);
  return {
    zh: formatAmount(shown, {language: "zh", digits: 5}),
    en: formatAmount(shown, {language: "en", digits: 9})
  };
}
