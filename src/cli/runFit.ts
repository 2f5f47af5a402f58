import {existsSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {loadProject} from "../data/loadProject.js";
import {evidenceFiles} from "../data/readEvidence.js";
import {writeWhole} from "../data/writeWhole.js";
import {fitInputs} from "../fit/fitInputs.js";
import {fitProject} from "../fit/fitProject.js";
import type {FitState} from "../fit/fitState.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import {interruptible} from "./interruptible.js";
import {jsonText} from "./jsonText.js";
import {createPaint, wantsColour} from "./paint.js";
import {printFit} from "./printFit.js";
import {createProgress} from "./progressBar.js";
import {terminalWidth} from "./terminalWidth.js";

/**
 * Does what `skillcast fit` was asked: reads, fits, writes the record and the sample, prints.
 *
 * Interrupted, it writes where it stood, and goes on from there the next time if nothing else has changed.
 *
 * @param dir - folder of the project
 * @param numbers - particles and seed
 */
export async function runFit(
  dir: string,
  numbers: {particles: number; seed: number},
  {language, json}: {language: Language; json: boolean}
): Promise<void> {
  const zh = language === "zh";
  const project = loadProject(dir);
  const statePath = join(dir, evidenceFiles.state);
  const state = readState(statePath, project, numbers);
  if (state) process.stderr.write(zh ? "从中断处继续\n" : "going on from where it stopped\n");
  const {signal, release} = interruptible();
  const progress = await createProgress(zh ? "校准" : "fitting", language);
  let last: (() => FitState) | undefined;
  let fit: Fit;
  try {
    fit = await fitProject(project, {
      ...numbers,
      signal,
      state,
      onProgress: (share) => progress.update(Math.round(1000 * share), 1000),
      onState: (write) => {
        last = write;
      }
    });
  } catch (error) {
    if (signal.aborted && last) {
      writeWhole(statePath, JSON.stringify(last()));
      throw Object.assign(error as Error, {
        says: zh
          ? `已中断；进度保存在${statePath}，再次运行同一命令即可继续`
          : `interrupted; progress kept in ${statePath}: run the same command to go on`
      });
    }
    throw error;
  } finally {
    progress.stop();
    release();
  }
  const {sample, ...record} = fit;
  writeWhole(join(dir, evidenceFiles.sample), sampleText(sample));
  writeWhole(join(dir, evidenceFiles.fit), `${jsonText(record)}\n`);
  rmSync(statePath, {force: true});
  if (json) {
    const {evidenceEffects} = await import("../verdict/evidenceEffects.js");
    const effects = evidenceEffects({...project, fit}, {runs: 400, seed: numbers.seed});
    process.stdout.write(`${jsonText({...record, ...effects})}\n`);
  } else {
    const paint = createPaint(wantsColour(process.stdout, process.env));
    const width = terminalWidth(process.stdout, process.env);
    process.stdout.write(`${printFit(fit, {language, width, paint})}\n`);
  }
}

/** The sample as a table: a column a coordinate, a row a particle. */
export function sampleText({coordinates, rows}: Fit["sample"]): string {
  return `${[coordinates.join(","), ...rows.map((row) => row.join(","))].join("\n")}\n`;
}

function readState(
  path: string,
  project: Project,
  {particles, seed}: {particles: number; seed: number}
): FitState | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const state = JSON.parse(readFileSync(path, "utf8")) as FitState;
    const same = state.inputs === fitInputs(project);
    return same && state.seed === seed && state.particles === particles ? state : undefined;
  } catch {
    return undefined;
  }
}
