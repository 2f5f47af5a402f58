import type {Label, Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {FitWords} from "./words.js";
import {zh} from "./zh.js";

/**
 * Something the fit says, in both languages.
 *
 * @param say - picks the sentence and gives it its numbers and names
 * @example
 * both((words) => words.shifted(0.4)) // => {zh: "中心偏移0.4个标准差", en: "centre off by 0.4 standard deviations"}
 */
export function both(say: (words: FitWords, language: Language) => string): Label {
  return {zh: say(zh, "zh"), en: say(en, "en")};
}
