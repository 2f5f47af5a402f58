import {loadPublic} from "../../src/data/loadPublic.js";
import type {Project} from "../../src/project/project.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import {siteRun} from "../site.js";
import {hashOf, keepResult} from "./keepResult.js";
import {type Outlook, outlook} from "./outlook.js";
import {pooledForecast} from "./pooledForecast.js";
import {readEvidence} from "./readEvidence.js";
import {type SiteDecisions, siteDecisions} from "./siteDecisions.js";
import {type SiteHistory, siteHistory} from "./siteHistory.js";
import {siteWorkers} from "./siteWorkers.js";

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
 * @throws DataError if it holds anything internal: nothing is made then
 */
export async function siteData(folder: string): Promise<SiteData> {
  const project = loadPublic(folder);
  const {forecasts, decisions} = await keepResult("plan", hashOf([project]), () =>
    siteWorkers(project, async (pool) => {
      const made: Record<string, Forecast> = {};
      for (const {id} of project.scenarios)
        made[id] = await pooledForecast(project, {scenario: id, ...siteRun}, pool);
      return {forecasts: made, decisions: await siteDecisions(project, pool)};
    })
  );
  const forecast = forecasts[project.setup.scenario];
  const past = hashOf([project], [`${folder}/history`, `${folder}/examples`]);
  // The sample of the fit is most of a project's weight, and only the live model needs it.
  const {fit} = project;
  const light = fit && {...fit, sample: {...fit.sample, rows: []}};
  return {
    project: {...project, fit: light},
    sample: fit?.sample ?? null,
    forecast,
    scenarios: forecasts,
    decisions,
    history: await keepResult("history", past, () => siteHistory(folder, project, forecast)),
    outlook: outlook(project.scenarios, forecasts),
    evidence: readEvidence(`${folder}/evidence`)
  };
}
