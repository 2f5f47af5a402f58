import type {Label, Language} from "../../quantity/label.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * Gives the name of a thing in a language, as it is printed.
 *
 * @param label - both names
 * @param language - of the reader
 * @returns the name
 * @example
 * say({zh: "职业(工种)", en: "trade"}, "zh") // => "职业（工种）"
 */
export function say(label: Label, language: Language): string {
  return wordsOf(language).printed(label[language]);
}
