import {amountText} from "../../lib/charts/text/amountText.js";
import {exitCauses} from "../../lib/pipeline/exitCauses.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** The pipeline in a sentence: how many high-skilled people come and go in the plan's last year. */
export function leakSentence({plan}: Project, forecast: Forecast, language: Language): string {
  const at = (id: string) => {
    const found = forecast.indicators.find((one) => one.id === id && !one.definition);
    return found ? found.median[found.years.indexOf(plan.until)] : Number.NaN;
  };
  const lost = exitCauses.reduce((sum, cause) => sum + at(`exits.highSkilled.${cause}`), 0);
  const text = (value: number) => amountText(value, "person", language);
  const come = text(at("newPeopleWithArrivals.highSkilled"));
  return language === "zh"
    ? `${plan.until}年，约${come}人成为高技能人才，约${text(lost)}人离开：存量的增减，取决于流失`
    : `In ${plan.until} about ${come} people become high-skilled and about ${text(lost)} are lost: the stock turns on those who leave`;
}
