import {readSeries} from "../data/readSeries.js";
import type {Language} from "../quantity/label.js";
import {finiteOrNull} from "./finiteOrNull.js";
import {interruptible} from "./interruptible.js";
import {jsonText} from "./jsonText.js";
import {createPaint, wantsColour} from "./paint.js";
import {printTrend} from "./printTrend.js";
import {createProgress} from "./progressBar.js";
import {terminalWidth} from "./terminalWidth.js";
import {terms} from "./terms.js";
import {trendDocument} from "./trendDocument.js";
import type {TrendOptions} from "./trendOptions.js";
import {trendTerms} from "./trendTerms.js";

/**
 * Does what `skillcast trend` was asked: reads, forecasts, writes files, prints.
 *
 * @param file - CSV of annual data
 * @param options - checked
 * @param setting - language, whether JSON is printed, folder for files
 * @throws DataError for a file that cannot be read or forecast
 */
export async function runTrend(
  file: string,
  options: TrendOptions,
  {language, json, out}: {language: Language; json: boolean; out?: string}
): Promise<void> {
  const {signal, release} = interruptible();
  try {
    const series = readSeries(file);
    const compute = async (asked: TrendOptions) => {
      const progress = await createProgress(trendTerms.forecasting[language], language);
      try {
        return await trendDocument(file, series, asked, {signal, onProgress: progress.update});
      } finally {
        progress.stop();
      }
    };
    const document = await compute(options);
    if (out !== undefined) {
      const {writeTrend} = await import("./writeTrend.js");
      const charted = [0.8, 0.95].every((level) => options.levels.includes(level))
        ? document
        : await compute({...options, levels: [0.8, 0.95]});
      const files = await writeTrend(out, document, charted, {language, signal});
      process.stderr.write(
        `${files.length} ${language === "zh" ? "个文件" : "files"} ${terms.written[language]} ${out}\n`
      );
    }
    if (json) process.stdout.write(`${jsonText(finiteOrNull(document))}\n`);
    else {
      const paint = createPaint(wantsColour(process.stdout, process.env));
      const width = terminalWidth(process.stdout, process.env);
      process.stdout.write(`${printTrend(document, {language, width, paint})}\n`);
    }
  } finally {
    release();
  }
}
