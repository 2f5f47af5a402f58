import type {Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {Words} from "./words.js";
import {zh} from "./zh.js";

const byLanguage: Record<Language, Words> = {zh, en};

/** The languages of the command line. */
export const languages = Object.keys(byLanguage) as Language[];

/** What the command line says in a language. */
export function wordsOf(language: Language): Words {
  return byLanguage[language];
}
