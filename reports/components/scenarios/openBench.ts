import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {benchMain} from "../../site.js";
import {headlineGoals} from "../overview/headlineGoals.js";
import {takePlace} from "../reading/takePlace.js";
import {readyForecasts} from "./readyForecasts.js";
import {scenarioLab} from "./scenarioLab.js";

type Sample = NonNullable<Project["fit"]>["sample"];

/** What the page of the bench is opened with. */
interface BenchPage {
  language: Language;
  worker: () => Worker;
  files: {
    project: () => Promise<Project>;
    sample: () => Promise<Sample | null>;
    forecasts: Record<string, () => Promise<Forecast>>;
  };
}

/** Puts the bench in the place of what was to be read there. */
export function openBench({language, worker, files}: BenchPage): Promise<void> {
  return takePlace(async () => {
    const project = await files.project();
    const ready = readyForecasts(files.forecasts);
    const own = await ready.load(project.setup.scenario);
    if (!own) throw new Error(`no forecast of ${project.setup.scenario}`);
    const {runs, seed} = own;
    const whole = async (): Promise<Project> => {
      const sample = await files.sample();
      const {fit} = project;
      return fit && sample ? {...project, fit: {...fit, sample}} : project;
    };
    return scenarioLab(project, {
      language,
      worker,
      whole,
      runs,
      seed,
      main: benchMain,
      goals: headlineGoals(project),
      ready
    });
  });
}
