import {type NamedSeries, readSeries} from "../../data/readSeries.js";
import {type TrendReport, trendReport} from "../../evaluate/trendReport.js";
import type {SeriesFault} from "../../forecast/annualSeries.js";
import {DataError} from "../../quantity/dataError.js";
import type {Problem} from "../../quantity/problem.js";
import {version} from "../../verdict/version.js";
import type {CommandContext} from "../command.js";
import {finiteOrNull, jsonText} from "../files/jsonText.js";
import {interruptible, type Progress, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import {printTrend} from "./printTrend.js";
import type {TrendInput, TrendOptions} from "./trendCommand.js";

/** One series of the document: what was read, and its report. */
export interface TrendEntry extends NamedSeries, TrendReport {}

/** What `skillcast trend --json` prints. */
export interface TrendDocument {
  version: string;
  file: string;
  horizon: number;
  levels: number[];
  bounds: string | null;
  fill: string | null;
  series: TrendEntry[];
}

/**
 * Does what `skillcast trend` was asked: reads, forecasts, writes files, prints.
 *
 * @param file - CSV of annual data
 * @param input - as checked
 * @throws DataError for a file that cannot be read or forecast
 */
export async function runTrend(
  file: string,
  {options, json, out}: TrendInput,
  context: CommandContext
): Promise<void> {
  const {language} = context;
  const words = context.words.result;
  await interruptible(async (signal) => {
    const series = readSeries(file);
    const compute = (asked: TrendOptions) =>
      withProgress(words.forecasting, words.left, (progress) =>
        trendDocument(file, series, asked, {signal, progress})
      );
    const document = await compute(options);
    if (out !== undefined) {
      const {chartLevels, writeTrend} = await import("./writeTrend.js");
      const charted = chartLevels.every((level) => options.levels.includes(level))
        ? document
        : await compute({...options, levels: [...chartLevels]});
      const files = await writeTrend(out, document, charted, {language, words, signal});
      process.stderr.write(`${words.written(files.length, out)}\n`);
    }
    const printed = json
      ? jsonText(finiteOrNull(document))
      : printTrend(document, terminalSetting(context));
    process.stdout.write(`${printed}\n`);
  });
}

/**
 * Forecasts every series of a file.
 *
 * @param file - name used in the document and in problems
 * @param watch - a signal that stops it, and where progress is reported
 * @throws DataError with every series that cannot be forecast, and how to mend it; AbortError if stopped
 */
export async function trendDocument(
  file: string,
  list: readonly NamedSeries[],
  options: TrendOptions,
  {signal, progress}: {signal: AbortSignal; progress: Progress}
): Promise<TrendDocument> {
  const {horizon, levels, bounds, fill} = options;
  const problems: Problem[] = [];
  const series: TrendEntry[] = [];
  for (const [i, one] of list.entries()) {
    try {
      series.push({...one, ...trendReport(one, options)});
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({file, column: one.name, ...explain(error)});
    }
    progress(i + 1, list.length);
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  }
  if (problems.length > 0) throw new DataError(problems);
  return {
    version,
    file,
    horizon,
    levels,
    bounds: typeof bounds === "string" ? bounds : null,
    fill: fill ?? null,
    series
  };
}

/** Says for a file what the library says for a series. */
function explain(error: RangeError & SeriesFault): Pick<Problem, "message" | "mend"> {
  const {gap, needed, got, message} = error;
  if (gap !== undefined)
    return {
      message: `expected every year, got none for ${gap}`,
      mend: "add the year, or use --fill bridge (no filling) or --fill linear"
    };
  if (needed !== undefined)
    return {message: `expected at least ${needed} years, got ${got}`, mend: "add years"};
  return {message, mend: "mend the value or choose other --bounds"};
}
