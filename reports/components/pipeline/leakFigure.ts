import {comparisonPlot} from "../../lib/charts/comparison/comparisonPlot.js";
import {comparisonTable} from "../../lib/charts/comparison/comparisonTable.js";
import {exitCauseNames, exitCauses} from "../../lib/pipeline/exitCauses.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureFrame} from "../frame/figureFrame.js";
import {panelReadout} from "../frame/panelReadout.js";
import {provenance} from "../frame/provenance.js";
import {vegaChart} from "../frame/vegaChart.js";

/** High-skilled people lost a year by cause, as small multiples on one scale. */
export function leakFigure(project: Project, forecast: Forecast, language: Language): HTMLElement {
  const compared = exitCauses.flatMap((cause) => {
    const indicator = forecast.indicators.find(
      ({id, definition}) => id === `exits.highSkilled.${cause}` && !definition
    );
    return indicator ? [{name: exitCauseNames[cause], indicator}] : [];
  });
  const {pipeline, figures} = wordsOf(language);
  return figureFrame({
    language,
    name: "leaks",
    chart: vegaChart((options) => comparisonPlot(compared, {...options, language, height: 120}), {
      height: 360,
      widths: [920, 345],
      readout: (spec) => panelReadout(spec, compared, language)
    }),
    caption: `${pipeline.leaks}${figures.bands} ${provenance(project, forecast, language)}`,
    table: () => comparisonTable(compared, language)
  });
}
