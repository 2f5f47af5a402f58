import {readText} from "../../data/files/readText.js";
import {sideBySide} from "../../pipeline/sideBySide.js";
import {lastYear} from "../../pipeline/simulatedYears.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import type {Label} from "../../quantity/label.js";
import {changedScenario} from "../../scenario/changedScenario.js";
import type {ScenarioProject} from "../../scenario/isRunnable.js";
import {namedScenario} from "../../scenario/namedScenario.js";
import {parseScenario} from "../../scenario/parseScenario.js";
import {forecastPlan} from "../../verdict/forecastPlan.js";
import type {Forecast} from "../../verdict/forecastSchema.js";
import {type CommandContext, refusing, wholeNumber} from "../command.js";
import {jsonText} from "../files/jsonText.js";
import {loadVega} from "../files/renderSvg.js";
import {loadRegistered} from "../register/loadRegistered.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import {tellOtherData} from "../terminal/sharedCodes.js";
import {today} from "../today.js";
import {runMaker, type WorkerPool, withWorkers} from "../workerPool.js";
import {printForecast} from "./printForecast.js";

/** Runs below which workers take longer to start than they save. */
const worthWorkers = 4000;

/** What `skillcast forecast` was asked. */
export interface ForecastInput {
  /** Which plan, if the folder has several. */
  plan?: string;
  /** Ids, shared strings or YAML files; undefined means the project's default. */
  scenarios?: readonly string[];
  /** Changes to every scenario, as `parseChange` reads them. */
  set: readonly string[];
  runs: number;
  seed: number;
  until?: number;
  /** Leave the fit aside. */
  prior: boolean;
  /** A progress register in the place of the folder's own. */
  progress?: string;
  /** A workbook that bodies have filled in, taken into the register. */
  workbook?: string;
  /** ISO date as of which the register is read; default today. */
  asOf?: string;
  json: boolean;
  /** Folder for files. */
  out?: string;
  /** Workbook to write. */
  xlsx?: string;
  /** Markdown to write. */
  md?: string;
}

/**
 * Does what `skillcast forecast` was asked: reads, simulates, writes files, prints.
 *
 * Files are written before anything is printed, and only when everything is computed.
 *
 * @param dir - folder of the project
 * @param input - as checked
 */
export async function runForecast(
  dir: string,
  input: ForecastInput,
  context: CommandContext
): Promise<void> {
  const {language, words} = context;
  const {until, json, out} = input;
  const loaded = await loadRegistered(dir, input);
  const project = input.prior ? {...loaded, fit: undefined} : loaded;
  const {startYear, untilYear} = project.setup;
  refusing(
    () => wholeNumber("until", String(until ?? untilYear), startYear + 1, lastYear),
    context
  );
  const scenarios = refusing(() => namedScenarios(input.scenarios, project, input.set), context);
  tellOtherData(input.scenarios ?? [], project, words.result);
  if (out !== undefined) await loadVega();
  await interruptible(async (signal) => {
    const forecasts = await forecastAll(project, scenarios, input, {signal, context});
    const [reported, ...compared] = forecasts;
    if (reported.runs > input.runs) printAside(words.result.moreRuns(input.runs, reported.runs));
    const document = compared.length > 0 ? {...reported, compared} : reported;
    if (out !== undefined) {
      const {writeForecast} = await import("./writeForecast.js");
      const options = {language, words: words.result, signal};
      const files = await writeForecast(out, document, project, options);
      printAside(words.result.written(files.length, out));
    }
    if (input.xlsx !== undefined) {
      const {writeWorkbook} = await import("./writeWorkbook.js");
      await writeWorkbook(input.xlsx, forecasts, scenarios, project, context);
    }
    if (input.md !== undefined) {
      const {writeForecastText} = await import("./writeForecastText.js");
      writeForecastText(input.md, forecasts, scenarios, project, context);
    }
    const printed = json
      ? jsonText(document)
      : printForecast(forecasts, scenarios, project, terminalSetting(context));
    printOut(printed);
  });
}

async function forecastAll(
  project: Project,
  scenarios: readonly Scenario[],
  {runs, seed, until, asOf = today()}: ForecastInput,
  {signal, context}: {signal: AbortSignal; context: CommandContext}
): Promise<Forecast[]> {
  const {simulating, left} = context.words.result;
  const numbers = {runs, seed, ...(until === undefined ? {} : {until})};
  const forecasts = (pool?: WorkerPool) =>
    withProgress(simulating, left, async (progress) => {
      const made: Forecast[] = [];
      for (const [i, scenario] of scenarios.entries()) {
        const options = {...numbers, scenario, asOf};
        const onProgress = (done: number, total: number) =>
          progress(i * total + done, scenarios.length * total);
        const elsewhere = pool && runMaker(pool, options);
        made.push(
          await forecastPlan(project, {...options, sideBySide, signal, onProgress, elsewhere})
        );
      }
      return made;
    });
  const worth = runs * scenarios.length >= worthWorkers;
  return withWorkers(project, forecasts, {signal, worth, beside: true});
}

/**
 * Finds the scenarios a user named: by id, with changes behind it or not, by shared string, or by the path of a YAML file.
 *
 * @param names - as typed; none means the project's default
 * @param project - knows its scenarios, and what they may change
 * @param set - changes to each of them, as typed (see `parseChange`)
 * @returns at least one
 * @throws RangeError if a name is unknown, a string is damaged or a change cannot be read, DataError if a file cannot be read or is not a scenario of the project
 */
export function namedScenarios(
  names: readonly string[] | undefined,
  project: ScenarioProject,
  set: readonly string[] = []
): Scenario[] {
  const found = new Map<string, Scenario>();
  for (const name of names ?? [project.setup.scenario]) {
    const named = /\.ya?ml$/i.test(name)
      ? parseScenario(readText(name), {file: name, project})
      : namedScenario(name, project, {name: "--scenario"});
    const scenario = changedScenario(named, set, project, {name: "--set"});
    const known = found.get(scenario.id);
    if (known && JSON.stringify(known) !== JSON.stringify(scenario)) {
      const id = nextId(scenario.id, found);
      found.set(id, {...scenario, id, name: apart(scenario.name, [...found.values()])});
    } else found.set(scenario.id, scenario);
  }
  return [...found.values()];
}

function nextId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

/** A name that no other scenario has: two of one name are told apart by a number. */
function apart(name: Label, others: readonly Scenario[]): Label {
  const n = others.filter((one) => one.name.zh === name.zh || one.name.en === name.en).length + 1;
  const numbered = Object.entries(name).map(([language, text]) => [language, `${text} ${n}`]);
  return n === 1 ? name : Object.fromEntries(numbered);
}
