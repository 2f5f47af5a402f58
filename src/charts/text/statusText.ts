import type {Language} from "../../quantity/label.js";
import {unknownName} from "../../quantity/unknownName.js";
import type {Status} from "../../verdict/forecastSchema.js";
import {wordsOf} from "../words/wordsOf.js";

const symbols: Record<Status, string> = {
  veryLikely: "++",
  likely: "+",
  even: "±",
  unlikely: "−",
  veryUnlikely: "−−",
  conditional: "⇔",
  definitions: "≠",
  trend: "~",
  evidence: "?",
  unquantified: "·",
  done: "✓",
  due: "…",
  overdue: "!",
  dropped: "×"
};

/**
 * Names a status in the reader's language.
 *
 * @param status - a word for a probability, or why there is none
 * @param language - of the reader
 * @returns two to four words
 * @example
 * statusText("unlikely", "zh") // => "可能性较小"
 */
export function statusText(status: Status, language: Language): string {
  const known = wordsOf(language).status;
  if (!Object.hasOwn(known, status))
    throw new RangeError(unknownName("status", String(status), Object.keys(known)));
  return known[status];
}

/**
 * Gives the sign that carries a status where colour cannot: `++` to `−−`; `⇔` where it hangs on a number that nobody has published, `≠` on a definition, `~`, `?`, `·`; of work `✓`, `…`, `!`, `×`.
 *
 * @param status - a word for a probability, how work stands, or why there is neither
 * @returns one or two characters
 * @example
 * statusSymbol("veryUnlikely") // => "−−"
 */
export function statusSymbol(status: Status): string {
  return symbols[status];
}
