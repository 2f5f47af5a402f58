import {existsSync} from "node:fs";
import {vintageOf} from "../../src/cli/history/historyChanges.js";
import {keptProject, readHistory} from "../../src/data/history/readHistory.js";
import {loadProject} from "../../src/data/loadProject.js";
import {attributeChange, type ForecastChanges} from "../../src/decide/attributeChange.js";
import type {LiveVintage} from "../../src/decide/vintage.js";
import type {Project} from "../../src/project/project.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import {type KeptVerdict, keptForecast} from "../../src/verdict/keptForecast.js";
import {type KeptScores, type NamedKept, scoreKept} from "../../src/verdict/scoreKept.js";
import {siteRun} from "../site.js";

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
 * @param project - as the pages show it
 * @param forecast - the present
 */
export async function siteHistory(
  folder: string,
  project: Project,
  forecast: Forecast
): Promise<SiteHistory> {
  const history = `${folder}/history`;
  const kept = readHistory(history).filter((one) => !one.kept.internal);
  const example = `${folder}/examples/changzhou-progress.csv`;
  if (kept.length === 0 && existsSync(example))
    return historyOf(examplePoints(loadProject(folder, {progress: example})), {example: true});
  const asked = {scenario: forecast.scenario, ...siteRun, until: forecast.until};
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
  return historyOf(points, {example: false, kept});
}

function examplePoints(project: Project): Point[] {
  const {scenario, untilYear: until} = project.setup;
  return exampleDays.map((day) => ({
    name: day,
    day,
    vintage: {project, scenario, until, asOf: day, ...siteRun}
  }));
}

async function historyOf(
  points: readonly Point[],
  {example, kept}: {example: boolean; kept?: readonly NamedKept[]}
): Promise<SiteHistory> {
  const changes: ForecastChanges[] = [];
  for (const [i, {vintage}] of points.entries())
    if (i > 0) changes.push(await attributeChange(points[i - 1].vintage, vintage));
  const said: Forecast[] = [];
  for (const {vintage} of points) {
    const {project, targets: _, ...options} = vintage;
    const isDay = project.progress?.length ? {} : {asOf: undefined};
    const {asOf, ...asked} = {...options, ...isDay};
    said.push(
      await forecastPlan(project, {...asked, ...(asOf === undefined ? {} : {asOf}), explain: false})
    );
  }
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
