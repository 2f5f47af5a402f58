import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Language} from "../../lib/quantity/label.js";
import {isYearly} from "../../lib/quantity/windowUnit.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {capital} from "../text/capital.js";
import {rangeText} from "../text/rangeText.js";

/** What a fan says of one year: median and 80% interval, with unit. */
export function fanSentence(
  indicator: IndicatorForecast,
  year: number,
  language: Language
): string {
  const {name, unit, years, median, lower80, upper80} = indicator;
  const i = years.indexOf(year);
  const title = capital(say(name, language));
  if (i < 0) return title;
  const text = (value: number, withUnit: boolean) => amountText(value, unit, language, withUnit);
  const range = rangeText(text(lower80[i], false), text(upper80[i], false), language);
  return wordsOf(language).figures.fan({
    title,
    year,
    isFlow: isYearly(unit),
    median: text(median[i], true),
    range
  });
}
