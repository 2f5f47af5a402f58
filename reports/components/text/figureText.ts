import {amountText} from "../../lib/charts/text/amountText.js";
import type {Figure} from "../../lib/project/figure.js";
import {figureUnits, modelUnit} from "../../lib/project/figureUnit.js";
import {formatAmount} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** A published number as readers see it, with its qualifier and unit. */
export function figureText({value, unit, bound}: Figure, language: Language): string {
  const words = wordsOf(language).data;
  if (unit === "rank") return words.rank(value);
  const number =
    unit === "share"
      ? `${Number((100 * value).toPrecision(12))}%`
      : formatAmount(value, {language, digits: 12});
  return `${words.bound[bound]}${words.amount(number, unitName(unit, language))}`;
}

/** The printed precision of a figure: half a unit of its last digit. */
export function precisionText({precision, unit}: Figure, language: Language): string {
  const words = wordsOf(language).data;
  if (precision === undefined) return words.noPrecision;
  if (precision === 0) return words.toLastUnit;
  const number = amountText(precision, modelUnit(unit), language);
  return `±${words.amount(number, unitName(unit, language))}`;
}

function unitName(unit: string, language: Language): string {
  return figureUnits[unit]?.[language] ?? unit;
}
