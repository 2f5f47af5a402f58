import type {Language} from "../../quantity/label.js";
import {amountText} from "../text/amountText.js";
import type {ComparedIndicator} from "./comparisonPlot.js";

/**
 * States where an indicator ends under each scenario, the highest median first.
 *
 * @param scenarios - as drawn
 * @param options.language - of the sentence; default zh
 * @returns one sentence
 * @example
 * describeComparison([]) // => ""
 */
export function describeComparison(
  scenarios: readonly ComparedIndicator[],
  {language = "zh"}: {language?: Language} = {}
): string {
  const first = scenarios[0]?.indicator;
  if (!first) return "";
  const zh = language === "zh";
  const last = first.years.length - 1;
  const ends = scenarios
    .map(({name, indicator}) => ({
      name: name[language],
      median: indicator.median[last],
      low: indicator.lower80[last],
      high: indicator.upper80[last]
    }))
    .sort((a, b) => b.median - a.median)
    .map(({name, median, low, high}) => {
      const [m, l, h] = [median, low, high].map((v) => amountText(v, first.unit, language));
      return zh ? `${name}${m}（80%区间${l}至${h}）` : `${name} ${m} (80% interval ${l} to ${h})`;
    });
  return zh
    ? `${first.name.zh}，${first.years[last]}年，各情景中位数由高到低：${ends.join("、")}。`
    : `${first.name.en} in ${first.years[last]}, medians from high to low: ${ends.join("; ")}.`;
}
