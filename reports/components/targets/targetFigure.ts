import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import type {Project} from "../../lib/project/project.js";
import type {Reading, Target} from "../../lib/project/target.js";
import {usualDefinition} from "../../lib/project/usualDefinition.js";
import {yearOf} from "../../lib/quantity/date.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";
import {publishedId} from "../../lib/verdict/publishedId.js";
import {wordsOf} from "../../words/wordsOf.js";
import {fanFigure} from "../frame/fanFigure.js";

/**
 * The fan of what a target's headline reading is read from, with what the goal asks for; nothing where there is none.
 */
export function targetFigure(
  target: Target,
  verdict: TargetVerdict,
  {project, forecast, language}: {project: Project; forecast: Forecast; language: Language}
): HTMLElement | null {
  const reading = target.readings.find(({id}) => id === verdict.reading) ?? target.readings[0];
  const indicator = reading && shownBy(reading, forecast, usualDefinition(project.setup));
  if (!indicator) return null;
  return fanFigure(
    project,
    {...forecast, indicators: [indicator, ...forecast.indicators]},
    indicator.id,
    {
      language,
      goals: goals(target, reading, {verdict, language, unit: indicator.unit}),
      height: 200
    }
  );
}

/** The fan of the number as published, where that is what the reading reads; else of its indicator. */
function shownBy(
  reading: Reading,
  {indicators}: Forecast,
  first: string
): IndicatorForecast | undefined {
  const {definition = first} = reading;
  const own = indicators.filter((one) => (one.definition ?? first) === definition);
  const published = own.find(
    ({id, mixes}) =>
      id === publishedId(reading) &&
      JSON.stringify(mixes?.indicators) === JSON.stringify(reading.mixes?.indicators)
  );
  return published ?? own.find(({id}) => id === reading.indicator);
}

function goals(
  target: Target,
  reading: Reading,
  {verdict, language, unit}: {verdict: TargetVerdict; language: Language; unit: string}
): FanGoal[] {
  const value = reading.value ?? target.value;
  if (value === undefined) return [];
  const [from, due] = [reading.from ?? yearOf(target.start), reading.until ?? yearOf(target.due)];
  if (reading.aggregate === "sum") {
    const pace = verdict.requiredPace ?? value / (due - from + 1);
    const text = amountText(pace, unit, language);
    return [
      {
        value: pace,
        from,
        due,
        label: wordsOf(language).targets.yearlyNeed(text)
      }
    ];
  }
  if (reading.aggregate === "minimum" || reading.aggregate === "maximum")
    return [{value, from, due}];
  return reading.aggregate === "end" ? [{value, due}] : [];
}
