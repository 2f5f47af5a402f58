import type {Label, Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {FigureWords} from "./words.js";
import {zh} from "./zh.js";

/**
 * Says the same of published figures in both languages.
 *
 * @param say - one sentence; names of things are taken in the language given
 * @example
 * both((words) => words.unsourced(["CZ01"])).en // => "One figure has no address or no quote and only inform: CZ01."
 */
export function both(say: (words: FigureWords, language: Language) => string): Label {
  return {zh: say(zh, "zh"), en: say(en, "en")};
}
