import {existsSync} from "node:fs";
import {join} from "node:path";
import {keepableProject} from "../../data/history/keepableProject.js";
import {keptFiles, keptInput, writeKept} from "../../data/history/writeKept.js";
import {loadProject} from "../../data/loadProject.js";
import type {Project} from "../../project/project.js";
import {forecastPlan} from "../../verdict/forecastPlan.js";
import {keptForecast} from "../../verdict/keptForecast.js";
import {type CommandContext, planOf, refusing} from "../command.js";
import {namedScenarios} from "../forecast/runForecast.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {today} from "../today.js";

/** What `skillcast keep` was asked. */
export interface KeepInput {
  name?: string;
  plan?: string;
  scenario?: string;
  runs: number;
  seed: number;
  progress?: string;
  asOf?: string;
  /** Keep what is internal, too. */
  internal: boolean;
  note?: string;
  /** Folder; default `history` in that of the project. */
  history?: string;
}

/**
 * Does what `skillcast keep` was asked: forecasts, and keeps the verdicts with copies of what they rest on, whole or not at all.
 *
 * @param dir - folder of the project
 * @param input - as checked
 * @throws DataError with every problem of the folder, or if another forecast is kept under that name
 */
export async function runKeep(
  dir: string,
  input: KeepInput,
  context: CommandContext
): Promise<void> {
  const {internal, runs, seed, asOf = today(), note, history = join(dir, "history")} = input;
  const {simulating, left, history: words} = context.words.result;
  const source = {
    ...planOf(input),
    ...(input.progress === undefined ? {} : {progress: input.progress})
  };
  const {project, files} = keepableProject(dir, {...source, published: !internal});
  const scenario = refusing(
    () => namedScenarios(input.scenario === undefined ? undefined : [input.scenario], project)[0],
    context
  );
  const forecast = await interruptible((signal) =>
    withProgress(simulating, left, (onProgress) =>
      forecastPlan(project, {runs, seed, scenario, asOf, explain: false, signal, onProgress})
    )
  );
  const hashes = keptFiles(files);
  // The day that was asked for stands in the record, also where no register is read as of it.
  const dated = input.asOf === undefined ? forecast : {...forecast, asOf: input.asOf};
  const kept = keptForecast(dated, project.plan.until, {
    kept: today(),
    internal,
    files: hashes,
    ...(note === undefined ? {} : {note: {zh: note, en: note}})
  });
  const name = input.name ?? [asOf, input.plan].filter(Boolean).join("-");
  const path = join(history, `${name}.yaml`);
  const fresh = Object.entries(hashes).filter(
    ([file, hash]) => !existsSync(join(history, keptInput(file, hash)))
  );
  const written = writeKept(history, name, kept, files);
  const facts = {
    file: path,
    targets: kept.targets.length,
    files: files.size,
    written: fresh.length
  };
  printOut(written ? words.kept(facts) : words.keptAlready(path));
  const rows = internal ? 0 : internalRows(loadProject(dir, source));
  if (rows > 0) printAside(words.leftOut(rows));
}

const internalRows = ({progress = []}: Project) =>
  progress.filter(({visibility}) => visibility === "internal").length;
