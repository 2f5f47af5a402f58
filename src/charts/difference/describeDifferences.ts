import type {Language} from "../../quantity/label.js";
import {differenceText} from "../text/differenceText.js";
import {wordsOf} from "../words/wordsOf.js";
import {bySize, type Difference} from "./difference.js";

/**
 * States the largest difference and how many intervals do not contain zero.
 *
 * @param differences - as drawn
 * @param options.language - of the sentence; default zh
 * @returns one or two sentences
 * @example
 * describeDifferences([{name: {zh: "留住人", en: "retention"}, unit: "person", median: 900, lower80: 200, upper80: 1500}], {language: "en"}) // => "Largest difference: retention +900 people (80% interval 200 to 1,500). 1 of 1 intervals exclude zero."
 */
export function describeDifferences(
  differences: readonly Difference[],
  {language = "zh"}: {language?: Language} = {}
): string {
  const first = bySize(differences)[0];
  if (!first) return "";
  const clear = differences.filter((d) => d.lower80 > 0 || d.upper80 < 0).length;
  const words = wordsOf(language);
  const {unit} = first;
  const median = differenceText(first.median, unit, language, {unit: "full"});
  const write = (value: number) =>
    differenceText(value, unit, language, {signed: value < 0, unit: "bare"});
  const bounds = {low: write(first.lower80), high: write(first.upper80)};
  return words.sentences([
    words.difference.largest(first.name[language], words.withInterval(median, bounds)),
    words.difference.clear(clear, differences.length)
  ]);
}
