import type {Language} from "../../quantity/label.js";
import type {Status} from "../../verdict/forecastSchema.js";

const texts: Record<Status, {zh: string; en: string; symbol: string}> = {
  veryLikely: {zh: "很可能", en: "very likely", symbol: "++"},
  likely: {zh: "较可能", en: "likely", symbol: "+"},
  even: {zh: "可能性各半", en: "about even", symbol: "±"},
  unlikely: {zh: "较不可能", en: "unlikely", symbol: "−"},
  veryUnlikely: {zh: "很不可能", en: "very unlikely", symbol: "−−"},
  trend: {zh: "看趋势", en: "trend only", symbol: "~"},
  evidence: {zh: "待证据", en: "needs evidence", symbol: "?"},
  unquantified: {zh: "原文无数", en: "no number", symbol: "·"}
};

/**
 * Names a status in the reader's language.
 *
 * @param status - a word for a probability, or why there is none
 * @param language - of the reader
 * @returns two to four words
 * @example
 * statusText("unlikely", "en") // => "unlikely"
 */
export function statusText(status: Status, language: Language): string {
  return texts[status][language];
}

/**
 * Gives the sign that carries a status where colour cannot: `++` to `−−`, `~`, `?`, `·`.
 *
 * @param status - a word for a probability, or why there is none
 * @returns one or two characters
 * @example
 * statusSymbol("veryUnlikely") // => "−−"
 */
export function statusSymbol(status: Status): string {
  return texts[status].symbol;
}
