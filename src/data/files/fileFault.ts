import {faultsOf, type MakeFault} from "../../check/fault.js";
import {en} from "./words/en.js";
import type {FileRules} from "./words/words.js";
import {zh} from "./words/zh.js";

/**
 * Makes the faults of files and folders: what cannot be read or written, in words.
 *
 * @example
 * fileFault("folderIsFile", {}).message.en // => "expected a folder, got a file"
 */
export const fileFault: MakeFault<FileRules> = faultsOf({zh, en});
