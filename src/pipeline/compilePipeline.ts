import {everyPart} from "../engine/everyPart.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkObject} from "../quantity/checkObject.js";
import {checkSpace} from "./parameterSpace.js";
import {type Pipeline, type PipelineOptions, readyPipeline} from "./readyPipeline.js";

/**
 * Compiles the skilled-talent pipeline of a project under a scenario.
 *
 * One engine model of the workforce (levels × ages × classes and origins) is compiled once; a run rewrites its numbers from θ,
 * the scenario and the drivers, follows the residents ever certified, and reads the indicators off.
 *
 * @param project - setup, assumptions, levers, figures, mortality, population
 * @param options - see {@link PipelineOptions}
 * @throws RangeError naming what is missing or out of range: an assumption, a lever, a level, a definition, an indicator
 * @example
 * compilePipeline(loadProject("data"), {until: 2026, indicators: ["skilled"]}).years // => [2024, 2025, 2026]
 * compilePipeline({setup: {startYear: 2024, untilYear: 2035}, levers: [], figures: [], assumptions: []}, {until: 2020}) // throws invalid until; not a year in 2025..2150: 2020
 */
export function compilePipeline(project: Project, options: PipelineOptions = {}): Pipeline {
  checkProjectForm(project, ["setup", "assumptions"]);
  checkObject("options of compilePipeline", options);
  if (options.space !== undefined) checkSpace(options.space);
  return readyPipeline(project, options, everyPart);
}
