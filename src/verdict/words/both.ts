import type {Label, Language} from "../../quantity/label.js";
import {en} from "./en.js";
import type {Words} from "./words.js";
import {zh} from "./zh.js";

/**
 * Says the same in both languages.
 *
 * @param say - one sentence; names of things are taken in the language given
 * @example
 * both((words) => words.extrapolated(3, 2022, 2024)).en // => "Extrapolated from 3 published years (2022–2024)"
 */
export function both(say: (words: Words, language: Language) => string): Label {
  return {zh: say(zh, "zh"), en: say(en, "en")};
}
