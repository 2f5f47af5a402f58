import {loadPublic} from "../../src/data/loadPublic.js";
import type {Project} from "../../src/project/project.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import {siteRun} from "../site.js";
import {type Outlook, outlook} from "./outlook.js";
import {readEvidence} from "./readEvidence.js";
import {type SiteDecisions, siteDecisions} from "./siteDecisions.js";
import {type SiteHistory, siteHistory} from "./siteHistory.js";

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
  const forecasts: Record<string, Forecast> = {};
  for (const {id} of project.scenarios)
    forecasts[id] = await forecastPlan(project, {scenario: id, ...siteRun});
  // The sample of the fit is most of a project's weight, and only the live model needs it.
  const {fit} = project;
  const light = fit && {...fit, sample: {...fit.sample, rows: []}};
  return {
    project: {...project, fit: light},
    sample: fit?.sample ?? null,
    forecast: forecasts[project.setup.scenario],
    scenarios: forecasts,
    decisions: await siteDecisions(project),
    history: await siteHistory(folder, project, forecasts[project.setup.scenario]),
    outlook: outlook(project.scenarios, forecasts),
    evidence: readEvidence(`${folder}/evidence`)
  };
}
