import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {forecastsInOrder} from "./forecastsInOrder.js";

/** What the long view adds up to: the high-skilled stock at the horizon now, and across the scenarios. */
export function horizonSentence(
  project: Project,
  forecasts: Record<string, Forecast>,
  language: Language
): string {
  const rows = forecastsInOrder(project, forecasts).map(({scenario, forecast}) => {
    const {median, unit, years} = forecast.indicators.find(({id}) => id === "highSkilled")!;
    return {name: say(scenario.name, language), last: years.at(-1)!, value: median.at(-1)!, unit};
  });
  const [first] = rows;
  const sorted = [...rows].sort((a, b) => a.value - b.value);
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  const amount = (value: number) => amountText(value, first.unit, language, false);
  return language === "zh"
    ? `到${first.last}年，在岗高技能人才的中位数按近年节奏为${amount(first.value)}人；各情景从“${low.name}”的${amount(low.value)}到“${high.name}”的${amount(high.value)}`
    : `By ${first.last} the median of high-skilled workers present is ${amount(first.value)} at the recent pace, and from ${amount(low.value)} (${low.name}) to ${amount(high.value)} (${high.name}) across scenarios`;
}
