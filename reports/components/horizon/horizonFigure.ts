import {comparisonPlot} from "../../lib/charts/comparison/comparisonPlot.js";
import {comparisonTable} from "../../lib/charts/comparison/comparisonTable.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureFrame} from "../frame/figureFrame.js";
import {panelReadout} from "../frame/panelReadout.js";
import {presentCount} from "../frame/presentCount.js";
import {vegaChart} from "../frame/vegaChart.js";
import {capital} from "../text/capital.js";
import {forecastsInOrder} from "./forecastsInOrder.js";

/** One indicator under every scenario as small multiples on one scale. */
export function horizonFigure(
  project: Project,
  forecasts: Record<string, Forecast>,
  id: string,
  language: Language
): HTMLElement {
  const compared = forecastsInOrder(project, forecasts).flatMap(({scenario, forecast}) => {
    const indicator = forecast.indicators.find((one) => one.id === id);
    return indicator
      ? [{name: scenario.name, indicator, beside: presentCount(indicator, forecast, language)}]
      : [];
  });
  const {figures, horizon} = wordsOf(language);
  const first = forecasts[project.setup.scenario];
  const told = [
    figures.bands,
    compared.some(({indicator}) => indicator.observed.length > 0) ? figures.points : "",
    compared.some(({beside}) => beside) ? figures.presentLine : "",
    horizon.dashed,
    ` ${horizon.allScenarios(first)}`
  ];
  return figureFrame({
    language,
    name: `horizon-${id}`,
    title: compared[0] && capital(say(compared[0].indicator.name, language)),
    chart: vegaChart(
      (options) =>
        comparisonPlot(compared, {...options, language, height: 120, mark: project.plan.until}),
      {
        height: 640,
        widths: [920, 345],
        readout: (spec) => panelReadout(spec, compared, language)
      }
    ),
    caption: told.join(""),
    table: () => comparisonTable(compared, language)
  });
}
