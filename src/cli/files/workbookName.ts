import {usageError} from "../command.js";
import {commandFault} from "../commandFault.js";

/**
 * Reads the name of a workbook to be written, which ends in .xlsx as that is its form.
 *
 * @param flag - the option, for the error
 * @param typed - as typed
 * @throws RangeError, with its words in every language
 */
export function workbookName(flag: string, typed: string): string {
  if (!/\.xlsx$/i.test(typed)) throw usageError(commandFault("workbookName", {flag, got: typed}));
  return typed;
}
