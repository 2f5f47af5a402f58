import {loadPublic} from "../../src/data/loadPublic.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";
import {siteRun} from "../site.js";
import {outlook} from "./outlook.js";
import {readEvidence} from "./readEvidence.js";
import {siteDecisions} from "./siteDecisions.js";
import {siteHistory} from "./siteHistory.js";

/**
 * Computes what the pages show of a project's folder, by name of the file it becomes.
 *
 * @param folder - a project's folder, `data`
 * @throws DataError if it holds anything internal: nothing is made then
 */
export async function siteData(folder: string): Promise<Record<string, unknown>> {
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
