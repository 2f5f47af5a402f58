import type {Reading} from "../project/target.js";
import type {Label} from "../quantity/label.js";
import {both} from "./words/both.js";

/**
 * What the number is called that a reading reads: as the plan names the published one, or its indicator's name, as published; of a reading
 * that reads one indicator alone, that indicator's name.
 *
 * @param reading - from a plan
 * @param ofIndicator - name of its indicator
 * @example
 * publishedName({mixes: {alternative: "counting", indicators: {}}}, {zh: "总量", en: "total"}).en // => "total, as published"
 * publishedName({}, {zh: "总量", en: "total"}).en // => "total"
 */
export function publishedName({mixes}: Pick<Reading, "mixes">, ofIndicator: Label): Label {
  if (!mixes) return ofIndicator;
  return mixes.name ?? both((words, language) => words.asPublished(ofIndicator[language]));
}
