import {levelMixPlot, rungHeight} from "../../lib/charts/levelMix/levelMixPlot.js";
import {levelMixTable} from "../../lib/charts/levelMix/levelMixTable.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {fanSays} from "../frame/fanReadout.js";
import {figureFrame} from "../frame/figureFrame.js";
import {provenance} from "../frame/provenance.js";
import {rowReadout} from "../frame/rowReadout.js";
import {vegaChart} from "../frame/vegaChart.js";

/** People on each rung at the end of a year, beside those of an earlier one. */
export function levelMixFigure(
  project: Project,
  forecast: Forecast,
  {year, from}: {year: number; from: number},
  language: Language
): HTMLElement {
  const {pipeline: words, terms} = wordsOf(language);
  const rungs = project.setup.levels.map(({id}) => `level.${id}`);
  const levels = forecast.indicators.filter(
    ({id, definition}) => rungs.includes(id) && !definition
  );
  // The plot has the highest rung at the top.
  const rows = [...levels].reverse().map((level, i) => {
    const {said} = fanSays(level, language);
    const sentence = said.find((one) => one.year === year)?.text ?? "";
    return {y: (i + 0.5) * rungHeight, text: terms.named(say(level.name, language), sentence)};
  });
  return figureFrame({
    language,
    name: "rungs",
    title: words.rungs(year, from),
    chart: vegaChart((options) => levelMixPlot(levels, {...options, language, year, from}), {
      height: 300,
      readout: (spec) => rowReadout(spec, rows)
    }),
    caption: `${words.rungCaption}${provenance(project, forecast, language)}`,
    table: () => levelMixTable(levels, language)
  });
}
