import type {Language} from "../../quantity/label.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {ComparedIndicator} from "./comparedIndicator.js";

/**
 * States where an indicator ends under each scenario, the highest median first.
 *
 * @param scenarios - as drawn
 * @param options.language - of the sentence; default zh
 * @returns one sentence
 * @example
 * describeComparison([{name: {zh: "近年", en: "recent pace"}, indicator: {name: {zh: "技能人才", en: "Skilled"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], observed: []}}], {language: "en"}) // => "Skilled in 2025, medians from high to low: recent pace 90 (80% interval 80 to 96)."
 */
export function describeComparison(
  scenarios: readonly ComparedIndicator[],
  {language = "zh"}: {language?: Language} = {}
): string {
  const first = scenarios[0]?.indicator;
  if (!first) return "";
  const words = wordsOf(language);
  const last = first.years.length - 1;
  const write = (value: number) => amountText(value, first.unit, language);
  const ends = [...scenarios]
    .sort((a, b) => b.indicator.median[last] - a.indicator.median[last])
    .map(({name, indicator: {median, lower80, upper80}}) => {
      const bounds = {low: write(lower80[last]), high: write(upper80[last])};
      return words.comparison.end(name[language], words.withInterval(write(median[last]), bounds));
    });
  return words.comparison.ends(first.name[language], first.years[last], ends);
}
