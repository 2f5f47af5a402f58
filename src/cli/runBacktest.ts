import {join} from "node:path";
import {backtestProject} from "../backtest/backtestProject.js";
import {backtestTable} from "../backtest/backtestTable.js";
import {loadProject} from "../data/loadProject.js";
import {evidenceFiles} from "../data/readEvidence.js";
import {writeWhole} from "../data/writeWhole.js";
import type {Language} from "../quantity/label.js";
import {interruptible} from "./interruptible.js";
import {jsonText} from "./jsonText.js";
import {createPaint, wantsColour} from "./paint.js";
import {printBacktest} from "./printBacktest.js";
import {createProgress} from "./progressBar.js";
import {terminalWidth} from "./terminalWidth.js";

/**
 * Does what `skillcast backtest` was asked: reads, forecasts from past dates, writes the record and its table, prints.
 *
 * @param dir - folder of the project
 * @param numbers - draws and seed
 */
export async function runBacktest(
  dir: string,
  numbers: {draws: number; seed: number},
  {language, json}: {language: Language; json: boolean}
): Promise<void> {
  const project = loadProject(dir);
  const {signal, release} = interruptible();
  const title = language === "zh" ? "回测" : "backtest";
  const progress = await createProgress(title, language);
  try {
    const backtest = await backtestProject(project, {
      ...numbers,
      signal,
      onProgress: (share) => progress.update(Math.round(1000 * share), 1000)
    });
    writeWhole(join(dir, evidenceFiles.backtest.replace(/json$/, "csv")), backtestTable(backtest));
    writeWhole(join(dir, evidenceFiles.backtest), `${jsonText(backtest)}\n`);
    progress.stop();
    if (json) process.stdout.write(`${jsonText(backtest)}\n`);
    else {
      const paint = createPaint(wantsColour(process.stdout, process.env));
      const width = terminalWidth(process.stdout, process.env);
      process.stdout.write(`${printBacktest(backtest, {language, width, paint})}\n`);
    }
  } finally {
    progress.stop();
    release();
  }
}
