import type {Figure} from "../project/figure.js";
import {modelUnit} from "../project/figureUnit.js";
import {formatAmount, formatShare} from "../quantity/formatAmount.js";
import type {Label} from "../quantity/label.js";
import {units} from "../quantity/unit.js";
import {bounds} from "./words/bounds.js";

/**
 * A figure's number for readers: as it was printed, and in English, where that has Chinese words in it, as it is written there.
 *
 * @param figure - value, unit, bound
 * @example
 * printedNumber({asPrinted: "超过43.5万人", value: 435000, unit: "person", bound: "more_than"}) // => {zh: "超过43.5万人", en: "over 435,000 people"}
 * printedNumber({asPrinted: "28.2%", value: 0.282, unit: "share", bound: "exact"}).en // => "28.2%"
 */
export function printedNumber({
  asPrinted,
  value,
  unit,
  bound
}: Pick<Figure, "asPrinted" | "value" | "unit" | "bound">): Label {
  if (!/\p{Script=Han}/u.test(asPrinted)) return {zh: asPrinted, en: asPrinted};
  const own = modelUnit(unit);
  const known = Object.hasOwn(units, own) ? {unit: own} : {};
  const number =
    own === "1"
      ? formatShare(value, {decimals: 1})
      : formatAmount(value, {language: "en", ...known});
  return {zh: asPrinted, en: bounds[bound] + number};
}
