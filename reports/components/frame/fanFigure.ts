import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import {fanPlot} from "../../lib/charts/fan/fanPlot.js";
import {fanTable} from "../../lib/charts/fan/fanTable.js";
import {unitText} from "../../lib/charts/text/amountText.js";
import type {Project} from "../../lib/project/project.js";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, IndicatorForecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureLink} from "../text/figureLink.js";
import {fanSentence} from "./fanSentence.js";
import {figureFrame} from "./figureFrame.js";
import {provenance} from "./provenance.js";
import {vegaChart} from "./vegaChart.js";

interface FanFigureOptions {
  language: Language;
  title?: unknown;
  goals?: FanGoal[];
  height?: number;
  ghost?: IndicatorForecast;
}

/** The fan of one indicator with its caption and table. */
export function fanFigure(
  project: Project,
  forecast: Forecast,
  id: string,
  {language, title, goals = [], height = 240, ghost}: FanFigureOptions
): HTMLElement {
  const indicator = forecast.indicators.find((one) => one.id === id);
  if (!indicator) throw new RangeError(`unknown indicator: "${id}"`);
  const words = wordsOf(language).figures;
  const unit = unitText(indicator.unit, language);
  return figureFrame({
    language,
    title: title ?? fanSentence(indicator, project.plan.until, language),
    chart: vegaChart(
      (options) =>
        fanPlot(indicator, {...options, language, height, goals, ghost, link: figureLink}),
      {height: height + 50}
    ),
    caption: `${unit && words.unit(unit)}${words.bands}${project.coverage ? words.covered(formatShare(project.coverage.coverage["80"]), project.coverage.cases) : ""} ${provenance(project, forecast, language)}`,
    table: () => fanTable(indicator, language)
  });
}
