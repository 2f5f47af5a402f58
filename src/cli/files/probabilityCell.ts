import {probabilityText} from "../../plan/probabilityText.js";
import type {SheetValue} from "./workbookBytes.js";

/**
 * Writes a probability into a cell, no finer than it is known; what would be written as 0% or 100% is a text, as no target is certain.
 *
 * @param probability - in [0, 1], or null where there is none
 * @param standardError - its Monte Carlo standard error; null or absent: whole per cent
 * @example
 * probabilityCell(0.734) // => {percent: 0.73}
 * probabilityCell(1) // => ">99%"
 */
export function probabilityCell(
  probability: number | null,
  standardError: number | null = null
): SheetValue {
  if (probability === null) return null;
  const text = probabilityText(probability, standardError);
  const [, known] = /^≈?(\d+)%$/.exec(text) ?? [];
  return known === undefined ? text : {percent: Number(known) / 100};
}
