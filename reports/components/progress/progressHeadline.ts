import type {SiteHistory} from "../../build/siteHistory.js";
import {wordsOf as decideWords} from "../../lib/decide/words/wordsOf.js";
import {dayName} from "../../lib/quantity/dayName.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The title of the page: how many verdicts moved with the last forecast. */
export function progressHeadline(
  {example, points, changes}: SiteHistory,
  language: Language
): string {
  const words = wordsOf(language).progress;
  const last = changes[changes.length - 1];
  if (!last) return words.none;
  const [from, to] = points.slice(-2).map(({day}) => dayName(day)[language]);
  const {moved, still} = last;
  const told = decideWords(language).changes.moved({from, to, moved: moved.length, still});
  const title = told.replace(/[。.]$/u, "");
  return example ? words.example(title) : title;
}
