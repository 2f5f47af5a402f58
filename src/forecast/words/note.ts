import type {Label} from "../../quantity/label.js";
import {en} from "./en.js";
import type {ForecastWords} from "./words.js";
import {zh} from "./zh.js";

/** A note in both languages. */
export function note(say: (words: ForecastWords) => string): Label {
  return {zh: say(zh), en: say(en)};
}
