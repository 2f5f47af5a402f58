import {faultsOf, type MakeFault} from "./fault.js";
import {en} from "./words/en.js";
import type {CheckRules, Form} from "./words/words.js";
import {zh} from "./words/zh.js";

/**
 * Makes the faults of this room: a rule of any value, whatever it stands in, in words.
 *
 * @example
 * checkFault("quotedNumber", {got: '"5"'}).mend.zh // => "请去掉引号"
 */
export const checkFault: MakeFault<CheckRules> = faultsOf({zh: zh.sentences, en: en.sentences});

/** Whether the message of a schema is the name of a form. */
export function isForm(message: string): message is Form {
  return Object.hasOwn(en.forms, message);
}
