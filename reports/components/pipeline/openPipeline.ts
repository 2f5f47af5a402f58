import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {takePlace} from "../reading/takePlace.js";
import {readyForecasts} from "../scenarios/readyForecasts.js";
import {pipelineView} from "./pipelineView.js";

/** What the page of the pipeline is opened with. */
interface PipelinePage {
  language: Language;
  files: {
    project: () => Promise<Project>;
    forecasts: Record<string, () => Promise<Forecast>>;
  };
}

/** Puts the pipeline of any year and scenario in the place of the one that was to be read there. */
export function openPipeline({language, files}: PipelinePage): Promise<void> {
  return takePlace(async () => {
    const project = await files.project();
    const ready = readyForecasts(files.forecasts);
    await ready.load(project.setup.scenario);
    return pipelineView(project, ready, {language});
  });
}
