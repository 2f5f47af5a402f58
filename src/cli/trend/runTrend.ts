import type {SeriesOptions} from "../../data/series/namedSeries.js";
import {readWorkbook} from "../../data/series/readWorkbook.js";
import type {CommandContext} from "../command.js";
import {finiteOrNull, jsonText} from "../files/jsonText.js";
import {loadVega} from "../files/renderSvg.js";
import {writeFolder} from "../files/writeFolder.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import {today} from "../today.js";
import {printTrend} from "./printTrend.js";
import {type TrendOptions, trendDocument} from "./trendDocument.js";

/** What `skillcast trend` was asked. */
export interface TrendInput {
  options: TrendOptions;
  /** How the table is read. */
  table: SeriesOptions;
  json: boolean;
  /** Folder for files. */
  out?: string;
}

/**
 * Does what `skillcast trend` was asked: reads, forecasts, writes files, prints.
 *
 * @param file - table or workbook of annual data
 * @param input - as checked
 * @throws DataError for a file that cannot be read or forecast
 */
export async function runTrend(
  file: string,
  {options, table: asked, json, out}: TrendInput,
  context: CommandContext
): Promise<void> {
  const {language} = context;
  const words = context.words.result;
  const table = await readWorkbook(file, {...asked, asOf: today()});
  if (out !== undefined) await loadVega();
  const compute = (wanted: TrendOptions) =>
    withProgress(words.forecasting, words.left, (progress) =>
      trendDocument(file, table, wanted, progress)
    );
  const document = await compute(options);
  if (out !== undefined) {
    const {chartLevels, trendFiles} = await import("./trendFiles.js");
    const charted = chartLevels.every((level) => options.levels.includes(level))
      ? document
      : await compute({...options, levels: [...chartLevels]});
    const content = trendFiles(document, charted, language);
    const files = await interruptible((signal) => writeFolder(out, content, {words, signal}));
    printAside(words.written(files.length, out));
  }
  const printed = json
    ? jsonText(finiteOrNull(document))
    : printTrend(document, terminalSetting(context));
  printOut(printed);
}
