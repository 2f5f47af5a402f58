import type {Language} from "../../quantity/label.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import type {ReadingVerdict} from "../../verdict/forecastSchema.js";
import {wordsOf} from "../words/wordsOf.js";
import {amountText} from "./amountText.js";

/**
 * Writes a number that a verdict was read off: as an amount, a change with its sign, a difference of two shares in percentage points; a
 * yearly number without its "a year", which the goal says.
 *
 * @param verdict - whether the number is a change
 * @param value - in the unit
 * @param unit - of the target
 * @param language - of the reader
 * @param withUnit - whether the unit's name follows; points always have theirs
 * @example
 * readText({change: true}, -0.0082, "1", "zh") // => "−0.8个百分点"
 * readText({change: true}, 57400, "person", "zh", true) // => "+5.74万人"
 * readText({}, 0.282, "1", "en") // => "28.2%"
 * readText({}, 15800, "person/yr", "en", true) // => "15,800 people"
 */
export function readText(
  {change}: Pick<ReadingVerdict, "change">,
  value: number | null,
  unit: string,
  language: Language,
  withUnit = false
): string {
  if (value === null || !change || unit !== "1") {
    const amount = amountText(value, windowUnit(unit), language, withUnit).replace(/^-/, "−");
    return change && value !== null && value > 0 ? `+${amount}` : amount;
  }
  const points = Math.abs(100 * value).toFixed(1);
  return wordsOf(language).points(`${value < 0 ? "−" : "+"}${points}`);
}
