import {probabilityText} from "../lib/charts/text/probabilityText.js";
import {statusText} from "../lib/charts/text/statusText.js";
import type {Language} from "../lib/quantity/label.js";
import type {ReadingVerdict} from "../lib/verdict/forecastSchema.js";

/** A verdict as a word and a number, a word alone where there is no probability. */
export function verdictText(
  {probability, status}: Pick<ReadingVerdict, "probability" | "status">,
  language: Language
): string {
  const word = statusText(status, language);
  if (probability === null) return word;
  return `${word}${language === "zh" ? "，" : ", "}${probabilityText(probability)}`;
}
