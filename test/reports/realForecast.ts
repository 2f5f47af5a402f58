import {loadProject} from "../../src/data/loadProject.js";
import type {Project} from "../../src/project/project.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";

let loaded: Promise<Project> | undefined;

/** The project of this repository, read once. */
export function realProject(): Promise<Project> {
  loaded ??= Promise.resolve(loadProject("data"));
  return loaded;
}

/** A real forecast on a handful of runs, from the priors: no fit is needed. */
export async function realForecast(scenario: string, runs = 12): Promise<Forecast> {
  const project = {...(await realProject()), fit: undefined};
  return forecastPlan(project, {scenario, runs, seed: 1, explain: false});
}
