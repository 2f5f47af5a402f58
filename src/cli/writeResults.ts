import {comparisonPlot} from "../charts/comparison/comparisonPlot.js";
import {fanPlot} from "../charts/fan/fanPlot.js";
import {planGoals} from "../charts/fan/planGoals.js";
import type {ChartSpec} from "../charts/frame/chartSpec.js";
import {verdictPlot} from "../charts/verdicts/verdictPlot.js";
import {verdictStrip} from "../charts/verdicts/verdictStrip.js";
import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import {indicatorTable} from "../table/indicatorTable.js";
import {targetTable} from "../table/targetTable.js";
import type {Forecast, ForecastDocument} from "../verdict/forecastSchema.js";
import {jsonText} from "./jsonText.js";
import {createProgress} from "./progressBar.js";
import {putInPlace} from "./putInPlace.js";
import {renderSvg} from "./renderSvg.js";
import {terms} from "./terms.js";

/**
 * Writes a forecast as JSON, tidy CSVs and SVG charts; all files, or none.
 *
 * Everything is computed first and written beside its place; only then are the files moved into it.
 *
 * @param folder - made if missing; files of other names in it are left alone
 * @param document - what `--json` prints
 * @param project - the plan's goals and sections for the charts
 * @param options - language of the charts; a signal that stops it before anything is in place
 * @returns paths of the files, relative to the folder
 * @throws DataError if a file cannot be written; AbortError if stopped
 */
export async function writeResults(
  folder: string,
  document: ForecastDocument,
  project: Pick<Project, "plan" | "setup">,
  {language, signal}: {language: Language; signal: AbortSignal}
): Promise<string[]> {
  const forecasts = [document, ...(document.compared ?? [])];
  // Excel reads a CSV as UTF-8 only if it begins with a byte order mark.
  const files = new Map<string, string>([
    ["forecast.json", `${jsonText(document)}\n`],
    ["indicators.csv", `\ufeff${csv(indicatorTable(...forecasts))}`],
    ["targets.csv", `\ufeff${csv(targetTable(...forecasts))}`]
  ]);
  const charts = chartsOf(forecasts, project, language);
  const progress = await createProgress(terms.drawing[language], language);
  try {
    let done = 0;
    for (const [name, spec] of charts) {
      signal.throwIfAborted();
      files.set(`charts/${name}.svg`, await renderSvg(spec));
      progress.update(++done, charts.size);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.stop();
  }
  signal.throwIfAborted();
  putInPlace(folder, files);
  return [...files.keys()];
}

const csv = (table: {toCSV(): string}) => `${table.toCSV()}\n`;

function chartsOf(
  forecasts: readonly Forecast[],
  project: Pick<Project, "plan" | "setup">,
  language: Language
): Map<string, ChartSpec> {
  const charts = new Map<string, ChartSpec>();
  for (const [i, {scenario, targets, indicators}] of forecasts.entries()) {
    const prefix = i === 0 ? "" : `${safe(scenario)}/`;
    charts.set(`${prefix}verdicts`, verdictPlot(targets, {language, width: 860}));
    charts.set(`${prefix}plan`, verdictStrip(targets, project.plan, {language, width: 860}));
    for (const indicator of indicators) {
      const name = [indicator.id, indicator.definition].filter(Boolean).join("-");
      const goals = planGoals(project, indicator);
      charts.set(`${prefix}fan-${safe(name)}`, fanPlot(indicator, {language, width: 720, goals}));
    }
  }
  if (forecasts.length > 1)
    for (const {id, definition} of forecasts[0].indicators) {
      const shown = forecasts.flatMap(({scenario, scenarioName, indicators}) => {
        const indicator = indicators.find((one) => one.id === id && one.definition === definition);
        return indicator ? [{name: scenarioName ?? {zh: scenario, en: scenario}, indicator}] : [];
      });
      const name = [id, definition].filter(Boolean).join("-");
      if (shown.length > 1)
        charts.set(`compared-${safe(name)}`, comparisonPlot(shown, {language, width: 900}));
    }
  return charts;
}

const safe = (name: string) => name.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 100);
