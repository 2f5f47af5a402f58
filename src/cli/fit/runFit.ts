import {rmSync, statSync} from "node:fs";
import {join} from "node:path";
import {clearStages} from "../../data/files/stage.js";
import {writeTogether} from "../../data/files/writeTogether.js";
import {loadProject} from "../../data/loadProject.js";
import {evidenceFiles} from "../../data/readEvidence.js";
import {fitInputs} from "../../fit/fitInputs.js";
import {fitProject} from "../../fit/fitProject.js";
import type {FitState} from "../../fit/fitState.js";
import {idleFindings} from "../../fit/idleFindings.js";
import type {Fit} from "../../project/fitRecord.js";
import type {Project} from "../../project/project.js";
import {type CommandContext, planOf} from "../command.js";
import {fitTexts} from "../files/evidenceTexts.js";
import {jsonText} from "../files/jsonText.js";
import {requireCalibration} from "../requireCalibration.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import {type WorkerPool, withWorkers} from "../workerPool.js";
import {keepState, readState} from "./keptState.js";
import {printFit} from "./printFit.js";

/** Particles below which workers take longer to start than they save. */
const worthWorkers = 100;

/** What `skillcast fit` was asked. */
export interface FitInput {
  /** Which plan, if the folder has several. */
  plan?: string;
  particles: number;
  seed: number;
  json: boolean;
}

/**
 * Does what `skillcast fit` was asked: reads, fits, writes the record and the sample, prints.
 *
 * Interrupted, it writes where it stood, and goes on from there the next time if nothing else has changed.
 *
 * @param dir - folder of the project
 * @param input - particles and seed
 */
export async function runFit(
  dir: string,
  {json, plan, ...numbers}: FitInput,
  context: CommandContext
): Promise<void> {
  // A run that was killed between the moves of its files left a set half old and half new, which is finished before it is read.
  clearStages(dir);
  const project = loadProject(dir, {...planOf({plan}), records: false});
  requireCalibration(project, dir);
  const statePath = join(dir, evidenceFiles.state);
  const fit = await fitOn(project, numbers, statePath, context);
  writeTogether(dir, fitTexts(fit));
  if (statSync(statePath, {throwIfNoEntry: false})?.isFile()) rmSync(statePath);
  if (json) {
    const {evidenceEffects} = await import("../../verdict/evidenceEffects.js");
    const {sample: _, ...record} = fit;
    const effects = evidenceEffects({...project, fit}, {runs: 400, seed: numbers.seed});
    printOut(jsonText({...record, ...effects, idle: idleFindings(project)}));
  } else
    printOut(
      printFit(
        fit,
        {figures: project.figures, idle: idleFindings(project)},
        terminalSetting(context)
      )
    );
}

/** Fits from the beginning, or from where the same fit was interrupted; keeps its state if it is interrupted. */
async function fitOn(
  project: Project,
  numbers: {particles: number; seed: number},
  statePath: string,
  {words: {result, failure}}: CommandContext
): Promise<Fit> {
  const kept = readState(statePath, {inputs: fitInputs(project), ...numbers});
  if (kept === "unusable") printAside(failure.startsAfresh(statePath));
  else if (kept !== "none") printAside(failure.goesOn);
  const state = typeof kept === "string" ? undefined : kept;
  let last: (() => FitState) | undefined;
  return interruptible(async (signal) => {
    const fit = (pool?: WorkerPool) =>
      withProgress(result.fitting, result.left, (progress) =>
        fitProject(project, {
          ...numbers,
          signal,
          state,
          onProgress: (share) => progress(Math.round(1000 * share), 1000),
          onState: (write) => {
            last = write;
          },
          elsewhere: pool && ((block) => pool.run({kind: "moves", block}))
        })
      );
    try {
      return await withWorkers(project, fit, {signal, worth: numbers.particles >= worthWorkers});
    } catch (error) {
      if (!(signal.aborted && last)) throw error;
      keepState(statePath, last());
      throw Object.assign(error as Error, {says: failure.interruptedFit(statePath)});
    }
  });
}
