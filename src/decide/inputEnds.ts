import {amountText} from "../charts/text/amountText.js";
import type {Language} from "../quantity/label.js";

/**
 * Writes both ends of what an input is moved over; standard deviations say their unit, since as bare numbers they would be taken for
 * something else.
 *
 * @param ends - low and high, in the unit of the input; null: none
 * @param unit - of the input
 * @param language - of the reader
 * @example
 * inputEnds([-1.33, 1.11], "standard deviation", "en") // => ["−1.33", "1.11 SD"]
 * inputEnds([0.848, 1.23], "1", "en") // => ["84.8%", "123%"]
 */
export function inputEnds(
  [low, high]: readonly [number, number],
  unit: string,
  language: Language
): [string, string] {
  const named = unit === "standard deviation";
  return [
    amountText(low, unit, language).replace(/^-/, "−"),
    amountText(high, unit, language, named).replace(/^-/, "−")
  ];
}
