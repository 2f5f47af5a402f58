import {isYearly} from "../../quantity/windowUnit.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {FanOptions} from "./fanOptions.js";

/**
 * States what a fan shows: the median and its bands in the last year, the change since the last published value, and
 * where the median stands against each goal when it is due.
 *
 * @param indicator - as drawn
 * @param options - language and goals
 * @returns two or three sentences in the reader's language
 * @example
 * describeFan({id: "skilled", name: {zh: "技能人才", en: "Skilled workers"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], deterministic: [90], observed: []}, {language: "en"}) // => "Skilled workers: median 90 people at the end of 2025 (80% interval 80 to 96, 95% interval 70 to 98)."
 */
export function describeFan(indicator: IndicatorForecast, options: FanOptions = {}): string {
  const language = options.language ?? "zh";
  const {unit, years, median, observed} = indicator;
  const words = wordsOf(language).fan;
  const write = (value: number) => amountText(value, unit, language);
  const full = (value: number) => amountText(value, unit, language, true);
  const isFlow = isYearly(unit);
  const when = (year: number) => words.when(year, isFlow);
  const parts: string[] = [];
  const i = years.length - 1;
  if (i >= 0)
    parts.push(
      words.last(
        {name: indicator.name[language], when: when(years[i]), median: full(median[i])},
        {low: write(indicator.lower80[i]), high: write(indicator.upper80[i])},
        {low: write(indicator.lower95[i]), high: write(indicator.upper95[i])}
      )
    );
  const published = observed.at(-1);
  if (published) parts.push(words.published(full(published.value), when(published.year)));
  for (const {value, due} of options.goals ?? []) {
    const at = years.indexOf(due);
    if (at >= 0)
      parts.push(words.goal(full(value), when(due), write(median[at]), median[at] >= value));
  }
  return wordsOf(language).sentences(parts);
}
