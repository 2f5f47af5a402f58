import {faultsOf, type MakeFault} from "./fault.js";
import {filesEn} from "./words/filesEn.js";
import {filesZh} from "./words/filesZh.js";
import type {FileRules} from "./words/words.js";

/**
 * Makes the faults of what is read before any value: bytes, the text of a document, the rows of a table. Apart from those of values
 * (`checkFault`), so that a page that reads no files carries none of their sentences.
 *
 * @example
 * fileFault("repeatedColumn", {}).message // => {zh: "每栏应只出现一次，现重复出现", en: "expected each column once, got it again"}
 */
export const fileFault: MakeFault<FileRules> = faultsOf({zh: filesZh, en: filesEn});
