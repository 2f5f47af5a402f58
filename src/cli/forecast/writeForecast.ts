import {type ColumnTable, table} from "arquero";
import {comparisonPlot} from "../../charts/comparison/comparisonPlot.js";
import {fanPlot} from "../../charts/fan/fanPlot.js";
import {planGoals} from "../../charts/fan/planGoals.js";
import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {unitText} from "../../charts/text/amountText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {verdictPlot} from "../../charts/verdicts/verdictPlot.js";
import {verdictStrip} from "../../charts/verdicts/verdictStrip.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import {indicatorTable, targetTable} from "../../table/forecastTables.js";
import type {Forecast, ForecastDocument, Status} from "../../verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {jsonText} from "../files/jsonText.js";
import {knownNumber} from "../files/knownNumber.js";
import {fileName, sheetText, writeFolder} from "../files/writeFolder.js";
import type {ResultWords} from "../words/words.js";

/**
 * Writes a forecast as JSON, tidy CSVs and SVG charts; all files, or none.
 *
 * @param folder - made if missing; files of other names in it are left alone
 * @param document - what `--json` prints
 * @param project - the plan's goals and sections for the charts
 * @param options - language of the charts; a signal that stops it before anything is in place
 * @returns paths of the files, relative to the folder
 * @throws DataError if a file cannot be written; AbortError if stopped
 */
export async function writeForecast(
  folder: string,
  document: ForecastDocument,
  project: Pick<Project, "plan" | "setup">,
  {language, ...options}: {language: Language; words: ResultWords; signal: AbortSignal}
): Promise<string[]> {
  const forecasts = [document, ...(document.compared ?? [])];
  const texts = new Map([
    ["forecast.json", `${jsonText(document)}\n`],
    ["indicators.csv", sheetText(worded(indicatorTable(...forecasts), forecasts, language))],
    ["targets.csv", sheetText(worded(targetTable(...forecasts), forecasts, language))]
  ]);
  const charts = new Map([
    ...forecasts.flatMap((forecast, i) =>
      forecastCharts(forecast, project, language, i === 0 ? "" : `${safe(forecast.scenario)}/`)
    ),
    ...(forecasts.length > 1 ? comparedCharts(forecasts, language) : [])
  ]);
  return writeFolder(folder, {texts, charts}, options);
}

const dates = new Set(["due", "year"]);

/** A table with numbers no finer than they are known, and beside its codes their words: scenario, verdict, unit. */
function worded(
  codes: ColumnTable,
  forecasts: readonly Forecast[],
  language: Language
): ColumnTable {
  const names = new Map(
    forecasts.map(({scenario, scenarioName}) => [
      scenario,
      scenarioName ? say(scenarioName, language) : scenario
    ])
  );
  const wordsBeside: Record<string, [name: string, word: (code: string) => string]> = {
    scenario: ["scenario_name", (code) => names.get(code) ?? code],
    status: ["status_word", (code) => statusText(code as Status, language)],
    unit: ["unit_name", (code) => unitText(code, language)]
  };
  return table(
    codes.columnNames().flatMap((name): [string, unknown[]][] => {
      const values = Array.from(codes.array(name) as ArrayLike<unknown>, (value) =>
        typeof value !== "number" ? value : dates.has(name) ? value || null : knownNumber(value)
      );
      const beside = wordsBeside[name];
      if (!beside) return [[name, values]];
      return [
        [name, values],
        [beside[0], values.map((code) => beside[1](String(code)))]
      ];
    })
  );
}

type NamedChart = [name: string, spec: ChartSpec];

function forecastCharts(
  {targets, indicators}: Forecast,
  project: Pick<Project, "plan" | "setup">,
  language: Language,
  prefix: string
): NamedChart[] {
  const size = {language, width: 860};
  return [
    [`${prefix}verdicts`, verdictPlot(targets, size)],
    [`${prefix}plan`, verdictStrip(targets, project.plan, size)],
    ...indicators.map((indicator): NamedChart => {
      const goals = planGoals(project, indicator);
      const spec = fanPlot(indicator, {language, width: 720, goals});
      return [`${prefix}fan-${indicatorName(indicator)}`, spec];
    })
  ];
}

function comparedCharts(forecasts: readonly Forecast[], language: Language): NamedChart[] {
  return forecasts[0].indicators.flatMap((first): NamedChart[] => {
    const {id, definition} = first;
    const shown = forecasts.flatMap(({scenario, scenarioName, indicators}) => {
      const indicator = indicators.find((one) => one.id === id && one.definition === definition);
      return indicator ? [{name: scenarioName ?? {zh: scenario, en: scenario}, indicator}] : [];
    });
    if (shown.length < 2) return [];
    const spec = comparisonPlot(shown, {language, width: 900});
    return [[`compared-${indicatorName(first)}`, spec]];
  });
}

const indicatorName = ({id, definition}: IndicatorForecast) =>
  safe([id, definition].filter(Boolean).join("-"));
const safe = (name: string) => fileName(name, 100);
