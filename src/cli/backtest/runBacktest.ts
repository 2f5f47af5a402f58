import {backtestProject} from "../../backtest/backtestProject.js";
import type {Backtest} from "../../backtest/backtestRecord.js";
import {say} from "../../charts/text/say.js";
import {writeTogether} from "../../data/files/writeTogether.js";
import {loadProject} from "../../data/loadProject.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import {type CommandContext, planOf} from "../command.js";
import {backtestTexts} from "../files/evidenceTexts.js";
import {jsonText} from "../files/jsonText.js";
import {requireCalibration} from "../requireCalibration.js";
import {printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {type Setting, terminalSetting} from "../terminal/setting.js";
import {textTable} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";
import {type WorkerPool, withWorkers} from "../workerPool.js";

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
  const project = loadProject(dir, planOf({plan}));
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
    const printed = json ? jsonText(backtest) : printBacktest(backtest, terminalSetting(context));
    printOut(printed);
  });
}

/**
 * Prints a backtest: every past date and what came, then the scores beside the rivals.
 *
 * @param backtest - see `backtestProject`
 * @param setting - language, width, colours
 */
function printBacktest(backtest: Backtest, setting: Setting): string {
  const {language, words, width, paint} = setting;
  const {inside, cases, coverage, uncertainty} = backtest;
  const room = Math.max(30, Math.min(width, 110));
  const summary = words.backtest.summary({
    origins: backtest.origins.length,
    cases,
    inside95: inside["95"],
    coverage95: percent(coverage["95"]),
    inside80: inside["80"],
    coverage80: percent(coverage["80"]),
    uncertainty80: percent(uncertainty["80"])
  });
  const notes = backtest.notes.flatMap((note) => wrapText(say(note, language), room));
  return [
    casesTable(backtest, setting),
    "",
    scoresTable(backtest, setting),
    "",
    ...wrapText(summary, room),
    ...notes.map(paint.muted)
  ].join("\n");
}

function casesTable({origins}: Backtest, {language, words, width, paint}: Setting): string {
  const said = words.backtest;
  const amount = (value: number) => formatAmount(Math.round(value), {language, digits: 4});
  const interval = ([lower, upper]: readonly [number, number], actual: number) => {
    const inside = lower <= actual && actual <= upper;
    return {
      text: `${words.verdicts.range(amount(lower), amount(upper))}${inside ? "" : " ✗"}`,
      paint: inside ? undefined : paint.warn
    };
  };
  const columns = [
    {name: said.figure, least: 6},
    {name: said.years, least: 5},
    {name: said.came, least: 8},
    {name: said.forecast, least: 8},
    {name: "80%", least: 15, grow: 1},
    {name: "95%", least: 15, grow: 1}
  ];
  const sections = origins.map(({name, origin, ownPast, cases}) => ({
    name: `${say(name, language)} ${origin}${ownPast ? "" : said.borrowed}`,
    rows: cases.map(({figure, years, actual, forecasts: {skillcast}}) => [
      {text: figure},
      {text: years.toFixed(1)},
      {text: amount(actual)},
      {text: amount(skillcast.median)},
      interval(skillcast["80"], actual),
      interval(skillcast["95"], actual)
    ])
  }));
  return textTable(columns, sections, {width, paint});
}

function scoresTable({scores}: Backtest, {words, width, paint}: Setting): string {
  const said = words.backtest;
  const methods: Record<string, string> = said.methods;
  const columns = [
    {name: said.method, least: 12, grow: 1},
    {name: said.error, least: 6},
    {name: "CRPS", least: 6},
    {name: said.score80, least: 8},
    {name: said.score95, least: 8},
    {name: said.covers, least: 14}
  ];
  const rows = scores.map((score) => [
    {text: methods[score.method] ?? score.method},
    {text: percent(score.error)},
    {text: score.crps.toFixed(3)},
    {text: score.intervalScore80.toFixed(2)},
    {text: score.intervalScore95.toFixed(2)},
    {
      text: [score.coverage["50"], score.coverage["80"], score.coverage["95"]]
        .map(percent)
        .join(" / ")
    }
  ]);
  return textTable(columns, [{name: "", rows}], {width, paint});
}

const percent = (share: number) => `${Math.round(100 * share)}%`;
