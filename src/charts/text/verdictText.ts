import type {Language} from "../../quantity/label.js";
import type {ReadingVerdict} from "../../verdict/forecastSchema.js";
import {wordsOf} from "../words/wordsOf.js";
import {probabilityText} from "./probabilityText.js";
import {statusText} from "./statusText.js";

/**
 * Writes a verdict as a word and a number; as a word alone where there is no probability.
 *
 * @param verdict - on a target or on one reading of it
 * @param language - of the reader
 * @returns a short text
 * @example
 * verdictText({probability: 0.74, status: "likely"}, "en") // => "likely, 74%"
 * verdictText({probability: null, status: "evidence"}, "zh") // => "缺公开数据"
 */
export function verdictText(
  {
    probability,
    standardError,
    status
  }: Pick<ReadingVerdict, "probability" | "status"> &
    Partial<Pick<ReadingVerdict, "standardError">>,
  language: Language
): string {
  const word = statusText(status, language);
  if (probability === null) return word;
  return wordsOf(language).judged(word, probabilityText(probability, standardError));
}
