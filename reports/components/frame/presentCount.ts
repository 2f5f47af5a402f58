import type {OtherCount} from "../../lib/charts/fan/otherCount.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The count of people present that belongs to a count of people ever certified. */
const present: Readonly<Record<string, string>> = {
  skilledEver: "skilled",
  highSkilledEver: "highSkilled",
  skilledShareEver: "skilledShare",
  highSkilledShareEver: "highSkilledShare"
};

/** The people present beside a published count, as a line of its own; nothing for other indicators. */
export function presentCount(
  {id, definition, mixes}: Pick<IndicatorForecast, "id" | "definition" | "mixes">,
  {indicators}: Pick<Forecast, "indicators">,
  language: Language
): OtherCount | undefined {
  const counted = [id, ...Object.values(mixes?.indicators ?? {})].map((each) => present[each]);
  const found = indicators.find((one) => counted.includes(one.id) && one.definition === definition);
  // Its points are those of the published count, which stand there already.
  return found && {name: wordsOf(language).figures.present, indicator: {...found, observed: []}};
}
