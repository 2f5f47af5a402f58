import {backtestProject} from "../../backtest/backtestProject.js";
import {clearStages} from "../../data/files/stage.js";
import {writeTogether} from "../../data/files/writeTogether.js";
import {loadProject} from "../../data/loadProject.js";
import {type CommandContext, planOf} from "../command.js";
import {backtestTexts} from "../files/evidenceTexts.js";
import {jsonText} from "../files/jsonText.js";
import {requireCalibration} from "../requireCalibration.js";
import {printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import {type WorkerPool, withWorkers} from "../workerPool.js";
import {printBacktest} from "./printBacktest.js";

/** Draws a case below which workers take longer to start than they save. */
const worthWorkers = 200;

/** What `skillcast backtest` was asked. */
export interface BacktestInput {
  draws: number;
  seed: number;
  /** Which plan, if the folder has several. */
  plan?: string;
  json: boolean;
}

/**
 * Does what `skillcast backtest` was asked: reads, forecasts from past dates, writes the record and its table, prints.
 *
 * @param dir - folder of the project
 * @param input - draws and seed
 */
export async function runBacktest(
  dir: string,
  {json, plan, ...numbers}: BacktestInput,
  context: CommandContext
): Promise<void> {
  // A run that was killed between the moves of its files left a set half old and half new, which is finished before it is read.
  clearStages(dir);
  const project = loadProject(dir, {...planOf({plan}), records: false});
  requireCalibration(project, dir);
  const {backtesting, left} = context.words.result;
  await interruptible(async (signal) => {
    const make = (pool?: WorkerPool) =>
      withProgress(backtesting, left, (progress) =>
        backtestProject(project, {
          ...numbers,
          signal,
          onProgress: (share) => progress(Math.round(1000 * share), 1000),
          elsewhere: pool && ((index) => pool.run({kind: "origin", options: numbers, index}))
        })
      );
    const backtest = await withWorkers(project, make, {
      signal,
      worth: numbers.draws >= worthWorkers
    });
    if (context.example === undefined) writeTogether(dir, backtestTexts(backtest));
    const printed = json
      ? jsonText(backtest)
      : printBacktest(backtest, project.figures, terminalSetting(context));
    printOut(printed);
  });
}
