import {loadPublic} from "../../src/data/loadPublic.js";
import type {Project} from "../../src/project/project.js";
import {withoutOutturns} from "../../src/project/withoutOutturns.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import {type Outlook, outlook} from "./outlook.js";
import {pooledForecast} from "./pooledForecast.js";
import {readEvidence} from "./readEvidence.js";
import {type SiteDecisions, siteDecisions} from "./siteDecisions.js";
import {type SiteHistory, siteHistory} from "./siteHistory.js";
import type {SiteMeans} from "./siteMeans.js";

/** What the pages show, computed once a build. */
export interface SiteData {
  /** Without the sample of its fit. */
  project: Project;
  sample: NonNullable<Project["fit"]>["sample"] | null;
  /** Of the default scenario. */
  forecast: Forecast;
  /** By scenario. */
  scenarios: Record<string, Forecast>;
  decisions: SiteDecisions;
  history: SiteHistory;
  outlook: Outlook;
  evidence: Record<string, unknown>;
}

/**
 * Computes what the pages show of a project's folder.
 *
 * @param folder - a project's folder, `data`
 * @param means - what computes it
 * @throws DataError if it holds anything internal: nothing is made then
 */
export async function siteData(folder: string, means: SiteMeans): Promise<SiteData> {
  const {run, workers, solver, keep, onStep = () => undefined} = means;
  const project = loadPublic(folder);
  const rests = {values: [project, run]};
  const scenarios = await keep("scenarios", rests, () =>
    workers(project, async (pool) => {
      const made: Record<string, Forecast> = {};
      for (const {id} of project.scenarios) {
        onStep({step: "scenario", name: id});
        made[id] = await pooledForecast(project, {scenario: id, ...run}, pool);
      }
      return made;
    })
  );
  onStep({step: "decisions"});
  // Workers know one project, and decisions stand on what was known before anything was reported.
  const unreported = withoutOutturns(project);
  const decisions = await keep("decisions", rests, () =>
    workers(unreported, (pool) => siteDecisions(unreported, pool, solver))
  );
  const forecast = scenarios[project.setup.scenario];
  onStep({step: "history"});
  const past = {...rests, folders: [`${folder}/history`, `${folder}/examples`]};
  // The sample of the fit is most of a project's weight, and only the live model needs it.
  const {fit} = project;
  const light = fit && {...fit, sample: {...fit.sample, rows: []}};
  return {
    project: {...project, fit: light},
    sample: fit?.sample ?? null,
    forecast,
    scenarios,
    decisions,
    history: await keep("history", past, () => siteHistory(folder, {project, forecast}, means)),
    outlook: outlook(project.scenarios, scenarios),
    evidence: readEvidence(`${folder}/evidence`)
  };
}
