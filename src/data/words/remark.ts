import type {Label} from "../../quantity/label.js";
import {en} from "./remarksEn.js";
import {zh} from "./remarksZh.js";
import type {RemarkWords} from "./remarkWords.js";

/** A remark in both languages. */
export function remark(say: (words: RemarkWords) => string): Label {
  return {zh: say(zh), en: say(en)};
}
