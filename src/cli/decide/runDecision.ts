import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {loadProject} from "../../data/loadProject.js";
import type {DecisionWatch} from "../../decide/decisionWatch.js";
import type {Project} from "../../project/project.js";
import {hasOutturns, withoutOutturns} from "../../project/withoutOutturns.js";
import {version} from "../../verdict/version.js";
import {type CommandContext, planOf, refusing} from "../command.js";
import {jsonText} from "../files/jsonText.js";
import {markdownText} from "../files/markdownText.js";
import {loadVega} from "../files/renderSvg.js";
import {type Sheet, workbookBytes} from "../files/workbookBytes.js";
import {namedScenarios} from "../forecast/runForecast.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {type Setting, terminalSetting} from "../terminal/setting.js";
import {tellOtherData} from "../terminal/sharedCodes.js";
import {type WorkerPool, withWorkers} from "../workerPool.js";
import type {DecisionInput} from "./decisionCommand.js";
import {trialMaker} from "./trialMaker.js";

/** One analysis: what it computes, and how its answer is shown. */
export interface Decision<Answer> {
  /** Name of the command: of its document. */
  name: string;
  /** Scenarios as typed, where that is not the option's alone. */
  typed?: readonly string[];
  /** It is too little work for more than one thread. */
  little?: boolean;
  /** Computes; what is wrong with the names that were typed is a RangeError. */
  analyse(project: Project, watch: DecisionWatch): Promise<Answer>;
  print(answer: Answer, project: Project, setting: Setting): string;
  /** Its charts, by the names of their files. */
  charts(answer: Answer, project: Project, setting: Setting): Map<string, ChartSpec>;
  /** For a workbook, and for Markdown below what is said; absent: neither is written. */
  sheets?(answer: Answer, project: Project, setting: Setting): Sheet[];
  /** The sentences above the tables of Markdown, and what stands below them. */
  says?(answer: Answer, project: Project, setting: Setting): {above: string[]; below: string[]};
}

/**
 * Does one analysis of a decision: reads, computes under a bar, writes files, prints. Files are written before anything is printed,
 * and only when everything is computed.
 *
 * @param dir - folder of the project
 * @param input - as checked
 */
export async function runDecision<Answer extends object>(
  dir: string,
  {
    plan,
    prior,
    json,
    out,
    xlsx,
    md,
    scenario
  }: Pick<DecisionInput, "plan" | "prior" | "json" | "out" | "xlsx" | "md" | "scenario">,
  {name, typed, little = false, analyse, print, charts, sheets, says}: Decision<Answer>,
  context: CommandContext
): Promise<void> {
  const loaded = loadProject(dir, planOf({plan}));
  const project = withoutOutturns(prior ? {...loaded, fit: undefined} : loaded);
  const setting = terminalSetting(context);
  if (hasOutturns(loaded)) printAside(setting.words.registerAside);
  const {simulating, left} = setting.words;
  const codes = typed ?? (scenario === undefined ? [] : [scenario]);
  refusing(() => tellOtherData(codes, project, setting.words), context);
  if (out !== undefined) await loadVega();
  await interruptible(async (signal) => {
    const work = (pool?: WorkerPool) =>
      withProgress(simulating, left, (onProgress) => {
        const elsewhere = pool && trialMaker(pool);
        return analyse(project, {signal, onProgress, ...(elsewhere ? {elsewhere} : {})});
      });
    const answer = await told(context, () => withWorkers(project, work, {signal, worth: !little}));
    const document = {schema: `skillcast/${name}/1`, version, plan: project.plan.id, ...answer};
    if (out !== undefined) {
      const {writeFolder} = await import("../files/writeFolder.js");
      const content = {
        texts: new Map([
          [`${name}.json`, `${jsonText(document)}\n`],
          [`${name}.txt`, `${print(answer, project, {...setting, width: 100})}\n`]
        ]),
        charts: charts(answer, project, setting)
      };
      const files = await writeFolder(out, content, {words: setting.words, signal});
      printAside(setting.words.written(files.length, out));
    }
    const tables = sheets?.(answer, project, setting) ?? [];
    if (xlsx !== undefined) {
      writeWhole(xlsx, await workbookBytes(tables));
      printAside(setting.words.sheets.written(xlsx));
    }
    if (md !== undefined) {
      writeWhole(md, markdownText(tables, says?.(answer, project, setting)));
      printAside(setting.words.written(1, md));
    }
    printOut(json ? jsonText(document) : print(answer, project, setting));
  });
}

/** Tells a fault of the names that were typed as one of usage. */
async function told<Value>(
  {language, refuse}: CommandContext,
  work: () => Promise<Value>
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    return refusing(
      () => {
        throw error;
      },
      {language, refuse}
    );
  }
}

/** The project, which knows the name of a scenario that was typed as a code, a file or with changes. */
export function withTyped(project: Project, {scenario}: Pick<DecisionInput, "scenario">): Project {
  if (scenario === undefined) return project;
  return {...project, scenarios: [typedScenario({scenario}, project), ...project.scenarios]};
}

/** The scenario that was typed, or the project's own. */
export function typedScenario(
  {scenario}: Pick<DecisionInput, "scenario">,
  project: Project
): ReturnType<typeof namedScenarios>[number] {
  return namedScenarios(scenario === undefined ? undefined : [scenario], project)[0];
}
