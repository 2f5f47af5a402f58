import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {required} from "../../lib/quantity/required.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {forecastsInOrder} from "./forecastsInOrder.js";

/** What the long view adds up to: the high-skilled stock at the horizon now, and across the scenarios. */
export function horizonSentence(
  project: Project,
  forecasts: Record<string, Forecast>,
  language: Language
): string {
  const ends = forecastsInOrder(project, forecasts).map(({scenario, forecast}) => {
    const found = forecast.indicators.find(({id}) => id === "highSkilled");
    const {median, unit, years} = required(found, "indicator highSkilled");
    const value = median[median.length - 1];
    return {
      scenario: say(scenario.name, language),
      year: years[years.length - 1],
      number: value,
      value: amountText(value, unit, language)
    };
  });
  const sorted = [...ends].sort((a, b) => a.number - b.number);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  return wordsOf(language).horizon.sum(ends[0].year, ends[0].value, low, high);
}
