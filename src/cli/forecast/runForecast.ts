import {readText} from "../../data/files/readText.js";
import {loadProject} from "../../data/loadProject.js";
import {simulatedYears} from "../../pipeline/simulatedYears.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import {checkedScenario} from "../../scenario/checkedScenario.js";
import type {ScenarioProject} from "../../scenario/checkScenario.js";
import {parseScenario} from "../../scenario/parseScenario.js";
import {readScenario} from "../../scenario/readScenario.js";
import {forecastPlan} from "../../verdict/forecastPlan.js";
import type {Forecast} from "../../verdict/forecastSchema.js";
import {type CommandContext, refusing} from "../command.js";
import {jsonText} from "../files/jsonText.js";
import {loadVega} from "../files/renderSvg.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import {printForecast} from "./printForecast.js";

/** What `skillcast forecast` was asked. */
export interface ForecastInput {
  /** Ids, shared strings or YAML files; undefined means the project's default. */
  scenarios?: readonly string[];
  runs: number;
  seed: number;
  until?: number;
  /** Leave the fit aside. */
  prior: boolean;
  /** A progress register in the place of the folder's own. */
  progress?: string;
  /** ISO date as of which the register is read; default today. */
  asOf?: string;
  json: boolean;
  /** Folder for files. */
  out?: string;
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
  const {progress} = input;
  const loaded = loadProject(dir, progress === undefined ? {} : {progress});
  const project = input.prior ? {...loaded, fit: undefined} : loaded;
  const {startYear, untilYear} = project.setup;
  refusing(() => simulatedYears(startYear, until ?? untilYear), context);
  const scenarios = refusing(() => namedScenarios(input.scenarios, project), context);
  if (out !== undefined) await loadVega();
  await interruptible(async (signal) => {
    const forecasts = await forecastAll(project, scenarios, input, {signal, context});
    const [reported, ...compared] = forecasts;
    const document = compared.length > 0 ? {...reported, compared} : reported;
    if (out !== undefined) {
      const {writeForecast} = await import("./writeForecast.js");
      const options = {language, words: words.result, signal};
      const files = await writeForecast(out, document, project, options);
      printAside(words.result.written(files.length, out));
    }
    const printed = json
      ? jsonText(document)
      : printForecast(forecasts, project, terminalSetting(context));
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
  const options = {runs, seed, asOf, ...(until === undefined ? {} : {until}), signal};
  return withProgress(simulating, left, async (progress) => {
    const forecasts: Forecast[] = [];
    for (const [i, scenario] of scenarios.entries()) {
      const onProgress = (done: number, total: number) =>
        progress(i * total + done, scenarios.length * total);
      forecasts.push(await forecastPlan(project, {...options, scenario, onProgress}));
    }
    return forecasts;
  });
}

/** The day it is where the program runs, as an ISO date. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * Finds the scenarios a user named: by id, by shared string, or by the path of a YAML file.
 *
 * @param names - as typed; none means the project's default
 * @param project - knows its scenarios, and what they may change
 * @returns at least one
 * @throws RangeError if a name is unknown or a string is damaged, DataError if a file cannot be read or is not a scenario of the project
 */
export function namedScenarios(
  names: readonly string[] | undefined,
  project: ScenarioProject
): Scenario[] {
  const found = new Map<string, Scenario>();
  for (const name of names ?? [project.setup.scenario]) {
    const scenario = /\.ya?ml$/i.test(name)
      ? parseScenario(readText(name), {file: name, project})
      : checkedScenario(readScenario(name, project.scenarios), project, {name: "--scenario"});
    const known = found.get(scenario.id);
    if (known && JSON.stringify(known) !== JSON.stringify(scenario)) {
      const id = nextId(scenario.id, found);
      found.set(id, {...scenario, id});
    } else found.set(scenario.id, scenario);
  }
  return [...found.values()];
}

function nextId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
