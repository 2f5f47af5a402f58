import type {Label, Language} from "../lib/quantity/label.js";
import {en} from "./en/words.js";
import type {Words} from "./words.js";
import {zh} from "./zh/words.js";

const words: Record<Language, Words> = {zh, en};

/** The languages of the site, that of the plain addresses first. */
export const languages = Object.keys(words) as Language[];

/** What the pages say in a language. */
export function wordsOf(language: Language): Words {
  return words[language];
}

/** A name in every language, for charts and lists that choose later. */
export function both(name: (words: Words, language: Language) => string): Label {
  return {zh: name(zh, "zh"), en: name(en, "en")};
}
