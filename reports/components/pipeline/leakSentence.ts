import {amountText} from "../../lib/charts/text/amountText.js";
import {exitCauses} from "../../lib/pipeline/exitCauses.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The pipeline in a sentence: how many high-skilled people come and go in the plan's last year. */
export function leakSentence({plan}: Project, forecast: Forecast, language: Language): string {
  const at = (id: string) => {
    const found = forecast.indicators.find((one) => one.id === id && !one.definition);
    return found ? found.median[found.years.indexOf(plan.until)] : Number.NaN;
  };
  const lost = exitCauses.reduce((sum, cause) => sum + at(`exits.highSkilled.${cause}`), 0);
  const text = (value: number) => amountText(value, "person", language);
  const come = text(at("newPeopleWithArrivals.highSkilled"));
  return wordsOf(language).pipeline.leak(plan.until, come, text(lost));
}
