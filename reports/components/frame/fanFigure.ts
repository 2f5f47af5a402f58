import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import {fanPlot} from "../../lib/charts/fan/fanPlot.js";
import {fanTable} from "../../lib/charts/fan/fanTable.js";
import {unitText} from "../../lib/charts/text/amountText.js";
import type {Project} from "../../lib/project/project.js";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureLink} from "../text/figureLink.js";
import {fanReadout} from "./fanReadout.js";
import {fanSentence} from "./fanSentence.js";
import {figureFrame} from "./figureFrame.js";
import {presentCount} from "./presentCount.js";
import {provenance} from "./provenance.js";
import {vegaChart} from "./vegaChart.js";

interface FanFigureOptions {
  language: Language;
  title?: unknown;
  goals?: FanGoal[];
  height?: number;
  ghost?: IndicatorForecast;
}

/** Units of what the record of past forecasts is of: totals and densities. */
const recorded = ["person", "person per 10,000"];

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
  const beside = presentCount(indicator, forecast, language);
  const told = [
    unit ? words.unit(unit) : "",
    words.bands,
    indicator.observed.length > 0 ? words.points : "",
    beside ? words.presentLine : "",
    project.coverage && recorded.includes(indicator.unit)
      ? words.covered(formatShare(project.coverage.coverage["80"]), project.coverage.cases)
      : "",
    ` ${provenance(project, forecast, language)}`
  ];
  return figureFrame({
    language,
    name: `fan-${id}`,
    title: title ?? fanSentence(indicator, project.plan.until, language),
    chart: vegaChart(
      (options) =>
        fanPlot(indicator, {
          ...options,
          language,
          height,
          goals,
          ghost,
          beside,
          mark: project.plan.until,
          link: figureLink
        }),
      {height: height + 50, readout: (spec) => fanReadout(spec, indicator, language, beside)}
    ),
    caption: told.join(""),
    table: () => fanTable(indicator, language)
  });
}
