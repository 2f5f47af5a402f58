import {checkLanguage} from "../../quantity/checkLanguage.js";
import type {Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {ChartWords} from "./words.js";
import {zh} from "./zh.js";

const words: Record<Language, ChartWords> = {zh, en};

/**
 * What the charts say in a language.
 *
 * @param language - of the reader
 * @returns the words and sentences of that language
 * @example
 * wordsOf("en").fan.when(2027, false) // => "at the end of 2027"
 */
export function wordsOf(language: Language): ChartWords {
  checkLanguage(language);
  return words[language];
}
