import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import {amountText} from "../text/amountText.js";
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
  const zh = language === "zh";
  const write = (value: number) => amountText(value, unit, language);
  const full = (value: number) => amountText(value, unit, language, true);
  const flow = /\/yr$/.test(unit);
  const when = (year: number) =>
    zh ? `${year}年${flow ? "" : "末"}` : flow ? `in ${year}` : `at the end of ${year}`;
  const parts: string[] = [];
  const i = years.length - 1;
  if (i >= 0) {
    const low80 = write(indicator.lower80[i]);
    const high80 = write(indicator.upper80[i]);
    const low95 = write(indicator.lower95[i]);
    const high95 = write(indicator.upper95[i]);
    parts.push(
      zh
        ? `${indicator.name.zh}：${when(years[i])}中位数${full(median[i])}（80%区间${low80}至${high80}，95%区间${low95}至${high95}）。`
        : `${indicator.name.en}: median ${full(median[i])} ${when(years[i])} (80% interval ${low80} to ${high80}, 95% interval ${low95} to ${high95}).`
    );
  }
  const published = observed.at(-1);
  if (published)
    parts.push(
      zh
        ? `最近公布值为${when(published.year)}${full(published.value)}。`
        : `Last published: ${full(published.value)} ${when(published.year)}.`
    );
  for (const {value, due} of options.goals ?? []) {
    const at = years.indexOf(due);
    if (at < 0) continue;
    const above = median[at] >= value;
    parts.push(
      zh
        ? `${when(due)}目标${full(value)}，当时中位数${write(median[at])}，${above ? "不低于" : "低于"}目标。`
        : `Goal ${full(value)} ${when(due)}: the median then is ${write(median[at])}, ${above ? "at or above" : "below"} it.`
    );
  }
  return parts.join(zh ? "" : " ");
}
