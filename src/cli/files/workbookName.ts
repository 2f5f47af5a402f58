import {existsSync} from "node:fs";
import {dirname} from "node:path";
import {usageError} from "../command.js";
import {commandFault} from "../commandFault.js";

/**
 * Reads the name of a workbook to be written, which ends in .xlsx as that is its form, in a folder that is there.
 *
 * @param flag - the option, for the error
 * @param typed - as typed
 * @throws RangeError, with its words in every language
 */
export function workbookName(flag: string, typed: string): string {
  if (!/[^/\\]\.xlsx$/i.test(typed))
    throw usageError(commandFault("workbookName", {flag, got: typed}));
  return inFolder(flag, typed);
}

/** Reads the name of a text to be written with --md, which ends in .md, in a folder that is there. */
export function markdownName(typed: string): string {
  if (!/[^/\\]\.md$/i.test(typed)) throw usageError(commandFault("markdownName", {got: typed}));
  return inFolder("--md", typed);
}

/** A slip in the name of a folder makes no new one. */
function inFolder(flag: string, typed: string): string {
  const folder = dirname(typed);
  if (!existsSync(folder)) throw usageError(commandFault("folderMissing", {flag, got: folder}));
  return typed;
}
