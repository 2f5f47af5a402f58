import {join} from "node:path";
import {DataError} from "../../check/dataError.js";
import {dataFault} from "../../data/dataFault.js";
import {keptProject, readHistory} from "../../data/history/readHistory.js";
import {attributeChange, type ForecastChanges} from "../../decide/attributeChange.js";
import type {DecisionWatch} from "../../decide/decisionWatch.js";
import type {LiveVintage, Vintage} from "../../decide/vintage.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {NamedKept} from "../../verdict/scoreKept.js";

/** Two forecasts that are compared, and what came of it. */
export interface HistoryChanges {
  changes: ForecastChanges;
  from: NamedKept;
  /** Null: the present. */
  to: NamedKept | null;
  /** The project of the later. */
  project: Project;
  /** Why the earlier cannot be made again; null if it can. */
  lost: DataError | null;
}

/** Which two forecasts, and what the present is. */
export interface ChangesRequest {
  history: string;
  /** Names of kept forecasts; `now`, or none, is the present. */
  names: readonly string[];
  /** The folder as it is now, read when it is needed. */
  now(): Project;
  asOf: string;
}

/**
 * Compares two kept forecasts, or one with the present; without names the last that was kept before the present.
 *
 * @param request - see {@link ChangesRequest}
 * @param watch - stops it, and is told of its progress
 * @throws DataError if nothing is kept, a name is unknown, or the later cannot be read
 */
export async function historyChanges(
  {history, names, now, asOf}: ChangesRequest,
  watch: DecisionWatch
): Promise<HistoryChanges> {
  const kept = readHistory(history);
  const find = (name: string): NamedKept => {
    const found = kept.find((one) => one.name === name);
    if (found) return found;
    const known = kept.map((one) => one.name);
    throw new DataError([{file: history, ...dataFault("keptUnknown", {got: name, known})}]);
  };
  if (kept.length === 0) throw new DataError([{file: history, ...dataFault("keptNone", {})}]);
  const from = names[0] === undefined ? lastOf(kept, now().plan.id) : find(names[0]);
  const to = names[1] === undefined || names[1] === "now" ? null : find(names[1]);
  let lost: DataError | null = null;
  let project: Project | null = null;
  try {
    project = keptProject(history, from);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    lost = error;
  }
  const earlier: Vintage = {...vintageOf(from), project};
  const later: LiveVintage = to
    ? {...vintageOf(to), project: keptProject(history, to)}
    : present(earlier, now(), asOf);
  return {
    changes: await attributeChange(earlier, later, watch),
    from,
    to,
    project: later.project,
    lost
  };
}

/** The last that was kept of a plan; of any, where none was kept of it. */
function lastOf(kept: readonly NamedKept[], plan: string): NamedKept {
  return kept.findLast((one) => one.kept.plan === plan) ?? kept[kept.length - 1];
}

/** The present, forecast under the scenario of the same name and with the same runs as the earlier. */
function present(earlier: Vintage, project: Project, asOf: string): LiveVintage {
  const {targets: _, scenario, ...asked} = earlier;
  return {...asked, project, scenario, asOf};
}

/** What a kept forecast was asked, and what it said. */
export function vintageOf({kept}: NamedKept): Omit<Vintage, "project"> {
  const {share, scenario, seed, runs, until, asOf, kept: day, targets} = kept;
  return {scenario: share ?? scenario, seed, runs, until, asOf: asOf ?? day, targets};
}

/** What two forecasts are called. */
export function changeNames(
  {from, to}: Pick<HistoryChanges, "from" | "to">,
  language: Language
): {from: string; to: string} {
  const {kept, now} = wordsOf(language).changes;
  const name = (one: NamedKept) => kept(one.name, one.kept.asOf ?? one.kept.kept);
  return {from: name(from), to: to ? name(to) : now};
}

/** Where the kept forecasts of a folder are, unless another is named. */
export const historyOf = (dir: string, history?: string): string => history ?? join(dir, "history");
