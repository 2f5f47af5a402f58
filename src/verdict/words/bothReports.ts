import type {Label, Language} from "../../quantity/label.js";
import type {OutturnWords} from "./outturns.js";
import {outturnsEn} from "./outturnsEn.js";
import {outturnsZh} from "./outturnsZh.js";

/**
 * Says the same of what is reported in both languages.
 *
 * @param say - one sentence; names of things are taken in the language given
 * @example
 * bothReports((words) => words.idleBefore(2024)).zh.includes("2024") // => true
 */
export function bothReports(say: (words: OutturnWords, language: Language) => string): Label {
  return {zh: say(outturnsZh, "zh"), en: say(outturnsEn, "en")};
}
