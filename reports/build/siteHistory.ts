import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {vintageOf} from "../../src/cli/history/historyChanges.js";
import type {WorkerPool} from "../../src/cli/workerPool.js";
import {keptProject, readHistory} from "../../src/data/history/readHistory.js";
import {loadProject} from "../../src/data/loadProject.js";
import {attributeChange, type ForecastChanges} from "../../src/decide/attributeChange.js";
import type {LiveVintage} from "../../src/decide/vintage.js";
import type {Project} from "../../src/project/project.js";
import type {ForecastPlanOptions} from "../../src/verdict/forecastOptions.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import {type KeptVerdict, keptForecast} from "../../src/verdict/keptForecast.js";
import {type KeptScores, type NamedKept, scoreKept} from "../../src/verdict/scoreKept.js";
import {pooledForecast} from "./pooledForecast.js";
import type {SiteMeans} from "./siteMeans.js";

/** What the page of progress shows: forecasts in the order of time, the last of them the present. */
export interface SiteHistory {
  /** Whether nothing is kept yet, and this is an example of invented numbers. */
  example: boolean;
  points: {name: string; day: string; targets: KeptVerdict[]}[];
  /** From each point to the next. */
  changes: ForecastChanges[];
  scores: KeptScores;
  /** Work that is not done, by its deadline. */
  open: {target: string; deadline: string; days: number}[];
}

/** Days as of which the example is read: the ends of three quarters. */
const exampleDays = ["2026-03-31", "2026-06-30", "2026-09-30"];

interface Point {
  name: string;
  day: string;
  vintage: LiveVintage;
}

/**
 * Computes what the page of progress shows of a project's folder: what was kept and may be public, and the present; where nothing is
 * kept, the example register as it was known at the ends of three quarters, computed anew, so that it never goes stale.
 *
 * @param folder - a project's folder
 * @param present - the project as the pages show it, and its forecast
 * @param means - what computes it
 */
export async function siteHistory(
  folder: string,
  {project, forecast}: {project: Project; forecast: Forecast},
  means: Pick<SiteMeans, "run" | "workers">
): Promise<SiteHistory> {
  const {run} = means;
  const history = `${folder}/history`;
  const kept = readHistory(history).filter((one) => !one.kept.internal);
  const example = `${folder}/examples/changzhou-progress.csv`;
  if (kept.length === 0 && existsSync(example))
    return historyOf(
      examplePoints(loadProject(folder, {progress: example}), run),
      {example: true},
      means
    );
  const asked = {scenario: forecast.scenario, ...run, until: forecast.until};
  const day =
    forecast.asOf ??
    (project.figures
      .map(({published}) => published)
      .sort()
      .at(-1) as string);
  const points = [
    ...kept.map(({name, kept: one}) => ({
      name,
      day: one.asOf ?? one.kept,
      vintage: {...vintageOf({name, kept: one}), project: keptProject(history, {name, kept: one})}
    })),
    {name: "", day, vintage: {...asked, asOf: day, project}}
  ];
  return historyOf(points, {example: false, kept}, means);
}

function examplePoints(project: Project, run: SiteMeans["run"]): Point[] {
  const {scenario, untilYear: until} = project.setup;
  return exampleDays.map((day) => ({
    name: day,
    day,
    vintage: {project, scenario, until, asOf: day, ...run}
  }));
}

async function historyOf(
  points: readonly Point[],
  {example, kept}: {example: boolean; kept?: readonly NamedKept[]},
  {workers}: Pick<SiteMeans, "workers">
): Promise<SiteHistory> {
  const {changes, said} = await workers(points[points.length - 1].vintage.project, (pool) =>
    changesAndForecasts(points, rememberedForecasts(pool, points))
  );
  const last = said[said.length - 1];
  const {plan, figures} = points[points.length - 1].vintage.project;
  const records = said.map((one, i) => ({
    name: points[i].name,
    kept: keptForecast(one, plan.until, {kept: points[i].day, internal: false, files: {}})
  }));
  return {
    example,
    points: points.map(({name, day, vintage}, i) => ({
      name,
      day,
      targets: [...(vintage.targets ?? records[i].kept.targets)]
    })),
    changes,
    scores: scoreKept(kept ?? records.slice(0, -1), last, figures),
    open: last.targets.flatMap(({id, status, progress}) =>
      progress?.deadline === undefined || status === "done" || status === "dropped"
        ? []
        : {target: id, deadline: progress.deadline, days: progress.days ?? 0}
    )
  };
}

/** What changed from each point to the next, and the forecast at every point. */
async function changesAndForecasts(
  points: readonly Point[],
  forecast: PointForecast
): Promise<{changes: ForecastChanges[]; said: Forecast[]}> {
  const changes: ForecastChanges[] = [];
  for (const [i, {vintage}] of points.entries())
    if (i > 0) changes.push(await attributeChange(points[i - 1].vintage, vintage, {forecast}));
  const said: Forecast[] = [];
  for (const {vintage} of points) {
    const {project, targets: _, asOf, ...options} = vintage;
    const day = project.progress?.length && asOf !== undefined ? {asOf} : {};
    said.push(await forecast(project, {...options, ...day}));
  }
  return {changes, said};
}

type PointForecast = (project: Project, options: ForecastPlanOptions) => Promise<Forecast>;

/** Makes each forecast once, with all indicators and without what it rests on: a point ends one change and begins the next. */
function rememberedForecasts(
  pool: WorkerPool | undefined,
  points: readonly Point[]
): PointForecast {
  const known = JSON.stringify(points[points.length - 1].vintage.project);
  const made = new Map<string, Promise<Forecast>>();
  return (project, {scenario, seed, runs, until, asOf}) => {
    const text = JSON.stringify(project);
    const asked = {scenario, seed, runs, until, explain: false, ...(asOf ? {asOf} : {})};
    const key = createHash("sha256").update(text).update(JSON.stringify(asked)).digest("hex");
    const one = made.get(key) ?? pooledForecast(project, asked, text === known ? pool : undefined);
    made.set(key, one);
    return one;
  };
}
