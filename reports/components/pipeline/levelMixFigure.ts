import {levelMixPlot} from "../../lib/charts/levelMix/levelMixPlot.js";
import {levelMixTable} from "../../lib/charts/levelMix/levelMixTable.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureFrame} from "../frame/figureFrame.js";
import {provenance} from "../frame/provenance.js";
import {vegaChart} from "../frame/vegaChart.js";

/** People on each rung at the end of a year, beside those of an earlier one. */
export function levelMixFigure(
  project: Project,
  forecast: Forecast,
  {year, from}: {year: number; from: number},
  language: Language
): HTMLElement {
  const words = wordsOf(language).pipeline;
  const rungs = project.setup.levels.map(({id}) => `level.${id}`);
  const levels = forecast.indicators.filter(
    ({id, definition}) => rungs.includes(id) && !definition
  );
  return figureFrame({
    language,
    title: words.rungs(year, from),
    chart: vegaChart((options) => levelMixPlot(levels, {...options, language, year, from}), {
      height: 300
    }),
    caption: `${words.rungCaption}${provenance(project, forecast, language)}`,
    table: () => levelMixTable(levels, language)
  });
}
