import {checkLanguage} from "../../quantity/checkLanguage.js";
import type {Label, Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {Words} from "./words.js";
import {zh} from "./zh.js";

const words: Record<Language, Words> = {zh, en};

/**
 * What the analyses of decisions say in a language.
 *
 * @param language - of the reader
 * @example
 * wordsOf("en").seek.head.lever // => "lever"
 */
export function wordsOf(language: Language): Words {
  checkLanguage(language);
  return words[language];
}

/** Says the same in both languages. */
export function both(say: (words: Words, language: Language) => string): Label {
  return {zh: say(zh, "zh"), en: say(en, "en")};
}
