import {existsSync} from "node:fs";
import {byUrgency} from "../../charts/verdicts/byUrgency.js";
import {readHistory} from "../../data/history/readHistory.js";
import {loadProject} from "../../data/loadProject.js";
import type {DecisionWatch} from "../../decide/decisionWatch.js";
import type {SeekAnswer} from "../../decide/seekAnswer.js";
import {seekLever} from "../../decide/seekLever.js";
import {loadHighs} from "../../highs/loadHighs.js";
import {sideBySide} from "../../pipeline/sideBySide.js";
import type {Project} from "../../project/project.js";
import {withoutOutturns} from "../../project/withoutOutturns.js";
import {yearOf} from "../../quantity/date.js";
import {forecastPlan} from "../../verdict/forecastPlan.js";
import {type CommandContext, planOf, usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import {trialMaker} from "../decide/trialMaker.js";
import {loadResvg} from "../files/chartPng.js";
import {fileName} from "../files/writeFolder.js";
import {namedScenarios} from "../forecast/runForecast.js";
import {writeWorkbook} from "../forecast/writeWorkbook.js";
import {type HistoryChanges, historyChanges, historyOf} from "../history/historyChanges.js";
import {printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {today} from "../today.js";
import {languages, wordsOf} from "../words/wordsOf.js";
import {type WorkerPool, withWorkers} from "../workerPool.js";
import {bodyContent} from "./bodyContent.js";
import {firstOpenYear} from "./firstOpenYear.js";
import type {ReportDocument} from "./reportBlock.js";
import {reportContent} from "./reportContent.js";
import {reportDecisions} from "./reportDecisions.js";
import type {ReportSources} from "./reportSources.js";
import {summaryContent} from "./summaryContent.js";
import {writeReports} from "./writeReports.js";

/** What `skillcast report` was asked. */
export interface DocumentInput {
  /** Word document to write, and PDF to print; one of them at least. */
  docx?: string;
  pdf?: string;
  /** Workbook to write besides, with the tables of the forecast. */
  xlsx?: string;
  /** One body, by a name of it; `all`: one document a body into a folder. */
  body?: string;
  /** The summary on two pages instead of the whole report. */
  summary?: boolean;
  data: string;
  plan?: string;
  progress?: string;
  asOf?: string;
  history?: string;
  runs: number;
  seed: number;
  /** Who issues it, and the day it is dated. */
  issuer?: string;
  dated?: string;
  /** Path of Chromium or Chrome. */
  chromium?: string;
}

/** The probability that is sought for targets at risk. */
const wanted = 0.66;
/** Targets that settings are sought for at most: those nearest to it, as the others are beyond the reach of levers. */
const mostSought = 4;
/** Runs of the search for settings. */
const searchRuns = 128;

/**
 * Does what `skillcast report` was asked: forecasts, seeks what would mend what is at risk, compares with the last forecast that
 * was kept, and writes it as a Word document, a PDF, or both, of one content; each whole or not at all.
 *
 * @param input - as checked
 * @param context - language and words of the report
 * @throws DataError with every problem of the folder, or if a file cannot be written
 */
export async function runReport(
  {data, body, summary = false, asOf = today(), history, progress, xlsx, ...input}: DocumentInput,
  {language, words}: Pick<CommandContext, "language" | "words">
): Promise<void> {
  const {runs, seed, issuer, dated} = input;
  const load = () =>
    loadProject(data, {...planOf(input), ...(progress === undefined ? {} : {progress})});
  const project = load();
  const bodies = body === undefined ? null : chosenBodies(body, project);
  const {memo, left} = words.result;
  if (!bodies && !summary) await loadResvg();
  await interruptible((signal) =>
    withProgress(memo.writing, left, async (onProgress) => {
      const watch = {signal, onProgress};
      const forecast = await forecastPlan(project, {sideBySide, asOf, runs, seed, ...watch});
      const base: ReportSources = {
        ...{project, forecast, asOf, wanted, language, words: words.result},
        ...(issuer === undefined ? {} : {issuer}),
        ...(dated === undefined ? {} : {dated}),
        mends: [],
        decisions: null,
        changed: null
      };
      const reports = bodies
        ? bodies.map((one) => ({name: fileName(one, 100), report: bodyContent(one, base)}))
        : [
            {
              name: "",
              report: await wholeReport(base, load, historyOf(data, history), {...watch, summary})
            }
          ];
      const files = await writeReports(reports, input, {
        language,
        signal,
        inFolder: body !== undefined && isAll(body)
      });
      if (xlsx !== undefined) {
        const [scenario] = namedScenarios(undefined, project);
        await writeWorkbook(xlsx, [forecast], [scenario], project, {language, words});
      }
      printOut(files.map((file) => memo.written(file)).join("\n"));
    })
  );
}

/** The report on the whole plan, or its summary, with what would mend it and what changed. */
async function wholeReport(
  base: ReportSources,
  load: () => Project,
  history: string,
  {summary, ...watch}: DecisionWatch & {signal: AbortSignal; summary: boolean}
): Promise<ReportDocument> {
  const {project, asOf} = base;
  const {signal} = watch;
  // Decisions, here and in other threads, are asked of the model before the register.
  const unreported = withoutOutturns(project);
  const sources: ReportSources = {
    ...base,
    ...(await withWorkers(
      unreported,
      (pool) => asked({...base, project: unreported}, pool, watch),
      {
        signal,
        worth: true
      }
    )),
    changed: await lastChanges(history, load, asOf, watch)
  };
  return summary ? summaryContent(sources) : reportContent(sources);
}

/** Whether every body is meant, in any language. */
const isAll = (body: string): boolean =>
  languages.some((language) => wordsOf(language).result.memo.all === body);

/** The bodies that are meant, as the plan abbreviates them. */
function chosenBodies(asked: string, {plan}: Project): string[] {
  const named = [...new Set(plan.targets.flatMap(({bodies}) => bodies))];
  if (isAll(asked)) return named;
  const body = plan.bodies?.find(({zh, en, full}) => [zh, en, full].includes(asked));
  const known = body ? body.zh : asked;
  if (!named.includes(known))
    throw usageError(commandFault("unknownBody", {got: asked, known: named}));
  return [known];
}

/** What analyses of decisions say: for the targets at risk, and for the first of all. */
async function asked(
  given: Pick<ReportSources, "project" | "forecast" | "asOf">,
  pool: WorkerPool | undefined,
  watched: DecisionWatch
): Promise<Pick<ReportSources, "mends" | "decisions">> {
  const watch = pool ? {...watched, elsewhere: trialMaker(pool)} : watched;
  const solver = await loadHighs().catch(() => null);
  return {
    mends: await seekMends(given, watch),
    decisions: await reportDecisions(given, solver, watch)
  };
}

/** What would make the targets likely that are due within the plan, have a number that the model computes, and are not likely now. */
async function seekMends(
  {project, forecast: {targets}, asOf}: Pick<ReportSources, "project" | "forecast" | "asOf">,
  watch: DecisionWatch
): Promise<SeekAnswer[]> {
  const {plan, setup} = project;
  const asked = byUrgency(targets)
    .filter(({id, probability, kind}) => {
      const target = plan.targets.find((one) => one.id === id);
      const sought = kind === "forecast" && target && target.readings.length > 0;
      return probability < wanted && sought && yearOf(target.due) <= plan.until;
    })
    .slice(-mostSought)
    .reverse();
  const answers: SeekAnswer[] = [];
  for (const {id, due} of asked) {
    const from = Math.max(setup.startYear + 1, firstOpenYear(asOf, due ?? plan.until));
    answers.push(
      await seekLever(project, {target: id, probability: wanted, runs: searchRuns, from}, watch)
    );
  }
  return answers;
}

/** Why verdicts moved since the last forecast that was kept; null if none was. */
async function lastChanges(
  history: string,
  now: () => Project,
  asOf: string,
  watch: DecisionWatch
): Promise<HistoryChanges | null> {
  if (!existsSync(history) || readHistory(history).length === 0) return null;
  return historyChanges({history, names: [], now, asOf}, watch);
}
