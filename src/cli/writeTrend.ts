import {table} from "arquero";
import {fanPlot} from "../charts/fan/fanPlot.js";
import type {Language} from "../quantity/label.js";
import {finiteOrNull} from "./finiteOrNull.js";
import {jsonText} from "./jsonText.js";
import {createProgress} from "./progressBar.js";
import {putInPlace} from "./putInPlace.js";
import {renderSvg} from "./renderSvg.js";
import {terms} from "./terms.js";
import type {TrendDocument} from "./trendDocument.js";
import {trendDomain} from "./trendDomain.js";
import {trendFan} from "./trendFan.js";

/**
 * Writes forecasts of a file as JSON, one tidy CSV and a chart a series; all files, or none.
 *
 * @param folder - made if missing
 * @param document - what `--json` prints
 * @param charted - the same forecasts with the levels 0.8 and 0.95, for the charts
 * @returns paths of the files, relative to the folder
 * @throws DataError if a file cannot be written; AbortError if stopped
 */
export async function writeTrend(
  folder: string,
  document: TrendDocument,
  charted: TrendDocument,
  {language, signal}: {language: Language; signal: AbortSignal}
): Promise<string[]> {
  const files = new Map<string, string>([
    ["trend.json", `${jsonText(finiteOrNull(document))}\n`],
    // Excel reads a CSV as UTF-8 only if it begins with a byte order mark.
    ["trend.csv", `\ufeff${table(trendColumns(document)).toCSV()}\n`]
  ]);
  const progress = await createProgress(terms.drawing[language], language);
  try {
    for (const [i, entry] of charted.series.entries()) {
      signal.throwIfAborted();
      const name = `${i + 1}-${entry.name.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 80)}`;
      const fan = trendFan(entry);
      const spec = fanPlot(fan, {language, width: 720, domain: trendDomain(fan)});
      files.set(`charts/trend-${name}.svg`, await renderSvg(spec));
      progress.update(i + 1, document.series.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.stop();
  }
  signal.throwIfAborted();
  putInPlace(folder, files);
  return [...files.keys()];
}

/** One row a series and year, past and future. */
function trendColumns({series, levels}: TrendDocument) {
  const rows = series.flatMap(({name, years, values, forecast, filled}) => [
    ...[
      ...years.map((year, i) => ({series: name, year, kind: "observed", value: values[i] ?? null})),
      ...filled.map(({year, value}) => ({series: name, year, kind: "filled", value}))
    ]
      .filter(({value}) => value !== null)
      .sort((one, other) => one.year - other.year),
    ...forecast.point.map((value, h) => ({
      series: name,
      year: forecast.years![h],
      kind: "forecast",
      value,
      ...Object.fromEntries(
        forecast.intervals.flatMap(({level, lower, upper}) => [
          [`lower${+(100 * level).toFixed(4)}`, lower[h]],
          [`upper${+(100 * level).toFixed(4)}`, upper[h]]
        ])
      )
    }))
  ]);
  const names = [
    ...["series", "year", "kind", "value"],
    ...levels.flatMap((level) =>
      ["lower", "upper"].map((side) => `${side}${+(100 * level).toFixed(4)}`)
    )
  ];
  return Object.fromEntries(
    names.map((name) => [name, rows.map((row) => (row as Record<string, unknown>)[name] ?? null)])
  );
}
