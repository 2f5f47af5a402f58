import type {SiteHistory} from "../../build/siteHistory.js";
import {describeChanges} from "../../lib/decide/describeChanges.js";
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
  const [told] = describeChanges(last, {from, to}, language);
  const title = told.split(language === "zh" ? /(?<=。)/u : /(?<=\.) /u)[0].replace(/[。.]$/u, "");
  return example ? words.example(title) : title;
}
