import {existsSync} from "node:fs";
import {join} from "node:path";
import {keepableProject} from "../../data/history/keepableProject.js";
import {readHistory} from "../../data/history/readHistory.js";
import {keptFiles, writeKept} from "../../data/history/writeKept.js";
import {sideBySide} from "../../pipeline/sideBySide.js";
import {internalParts} from "../../project/internalParts.js";
import {forecastPlan} from "../../verdict/forecastPlan.js";
import {keptForecast} from "../../verdict/keptForecast.js";
import {today} from "../today.js";
import {historyOf} from "./historyChanges.js";

/** Which forecast, and who watches. */
interface Baseline {
  plan?: string;
  /** The day it is, as an ISO date. */
  asOf: string;
  signal: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Runs of a forecast that is kept unasked, as of one that is. */
const runs = 1000;

/**
 * Keeps the forecast of a folder as it stands before something is entered, so that it can be told afterwards what that moved: unless the
 * last that was kept of the plan rests on the same files, or one of that day is kept already. What is internal is in it, and then no
 * public page shows it.
 *
 * @param dir - folder of the project
 * @param baseline - see {@link Baseline}
 * @returns the file that it was kept in; null where none was needed
 * @throws DataError with every problem of the folder; RangeError if it cannot be forecast
 */
export async function keepBaseline(
  dir: string,
  {plan, asOf, ...watch}: Baseline
): Promise<string | null> {
  const history = historyOf(dir);
  const name = [asOf, plan].filter(Boolean).join("-");
  const path = join(history, `${name}.yaml`);
  if (existsSync(path)) return null;
  const {project, files} = keepableProject(dir, plan === undefined ? {} : {plan});
  const hashes = keptFiles(files);
  const last = readHistory(history).findLast(({kept}) => kept.plan === project.plan.id);
  if (last && JSON.stringify(last.kept.files) === JSON.stringify(hashes)) return null;
  const forecast = await forecastPlan(project, {sideBySide, runs, asOf, explain: false, ...watch});
  const rows = project.progress ?? [];
  const internal =
    internalParts(project).length > 0 || rows.some(({visibility}) => visibility === "internal");
  const record = {kept: today(), internal, files: hashes};
  writeKept(history, name, keptForecast({...forecast, asOf}, project.plan.until, record), files);
  return path;
}
