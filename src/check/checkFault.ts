import {faultsOf, type MakeFault} from "./fault.js";
import {en} from "./words/en.js";
import type {CheckRules, Form} from "./words/words.js";
import {zh} from "./words/zh.js";

/**
 * Makes the faults of this room: a rule of any document or table, in words.
 *
 * @example
 * checkFault("repeatedColumn", {}).message // => {zh: "每栏应只出现一次，现重复出现", en: "expected each column once, got it again"}
 */
export const checkFault: MakeFault<CheckRules> = faultsOf({zh: zh.sentences, en: en.sentences});

/** Whether the message of a schema is the name of a form. */
export function isForm(message: string): message is Form {
  return Object.hasOwn(en.forms, message);
}
