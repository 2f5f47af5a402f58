import type {OtherCount} from "../../lib/charts/fan/otherCount.js";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import type {Language} from "../../lib/quantity/label.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {rangeText} from "../text/rangeText.js";
import type {ReadoutPoint} from "./vegaChart.js";

/** What the fan says at each of its years: what was published, the median with its intervals, the other count. */
export function fanReadout(
  spec: ChartSpec,
  indicator: IndicatorForecast,
  language: Language,
  beside?: OtherCount
): ReadoutPoint[] {
  const {padding, width} = spec as unknown as {
    padding: {left: number; right: number};
    width: number;
  };
  const {said, first, last} = fanSays(indicator, language, beside);
  return said.map(({year, text}) => {
    const across = (year - first) / Math.max(1, last - first);
    return {at: (padding.left + across * width) / (padding.left + width + padding.right), text};
  });
}

/** A sentence for every year that is published or forecast, and the first and the last of them. */
export function fanSays(indicator: IndicatorForecast, language: Language, beside?: OtherCount) {
  const {unit, years, observed} = indicator;
  const words = wordsOf(language).figures;
  const all = [...new Set([...observed.map(({year}) => year), ...years])].sort((a, b) => a - b);
  const amount = (value: number, withUnit = false) => amountText(value, unit, language, withUnit);
  const range = (low: number, high: number) => rangeText(amount(low), amount(high), language);
  const said = all.map((year) => {
    const i = years.indexOf(year);
    const printed = observed.find((point) => point.year === year);
    const k = beside ? beside.indicator.years.indexOf(year) : -1;
    const parts = [
      ...(printed ? [words.readPublished(amount(printed.value, true))] : []),
      ...(i >= 0
        ? [
            words.readMedian(
              amount(indicator.median[i], true),
              range(indicator.lower80[i], indicator.upper80[i]),
              range(indicator.lower95[i], indicator.upper95[i])
            )
          ]
        : []),
      ...(beside && k >= 0
        ? [words.readBeside(beside.name, amount(beside.indicator.median[k], true))]
        : [])
    ];
    return {year, text: words.readYear(year, parts)};
  });
  return {said, first: all[0], last: all[all.length - 1]};
}
