import {usageError} from "../command.js";
import {commandFault} from "../commandFault.js";

/**
 * Reads the name of a Markdown file to be written, which ends in .md.
 *
 * @param typed - as typed
 * @throws RangeError, with its words in every language
 */
export function markdownName(typed: string): string {
  if (!/\.md$/i.test(typed)) throw usageError(commandFault("markdownName", {got: typed}));
  return typed;
}
