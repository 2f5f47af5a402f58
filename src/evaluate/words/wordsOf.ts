import {checkLanguage} from "../../quantity/checkLanguage.js";
import type {Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {ScoreWords} from "./words.js";
import {zh} from "./zh.js";

/** The words of one language. */
export function wordsOf(language: Language): ScoreWords {
  checkLanguage(language);
  return {en, zh}[language];
}
