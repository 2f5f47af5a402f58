import {everyPart} from "../engine/everyPart.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkObject} from "../quantity/checkObject.js";
import {type FlowRecord, flowRecord} from "./flowRecord.js";
import {levelImbalance} from "./levelImbalance.js";
import type {PipelineDraw} from "./pipelineDraw.js";
import {type WorkforceOptions, workforceRun} from "./workforceRun.js";

/** Everything that happens to people in one run. */
export interface PipelineFlows extends FlowRecord {
  /** Largest |opening + in − out − closing| over all years and levels; persons. */
  readonly imbalance: number;
  /** [instant][level][group][age]; null unless asked for. */
  readonly cells: Float64Array | null;
}

/** Which run is told in detail: by default the medians without any noise. */
export interface PipelineFlowsOptions extends WorkforceOptions {
  draw?: PipelineDraw;
}

/**
 * Runs the pipeline once and reports every flow, with the balance of every level.
 *
 * @param project - as for `compilePipeline`
 * @param options - scenario, definition, last year; `draw` for a run of an ensemble with its noise; `cells` for ages
 * @throws RangeError as `compilePipeline`
 * @example
 * pipelineFlows(loadProject("data"), {until: 2026}).years // => [2025, 2026]
 * pipelineFlows({setup: {startYear: 2024, untilYear: 2035}, levers: [], figures: [], assumptions: []}, {until: 2024}) // throws invalid until; not a year in 2025..2150: 2024
 */
export function pipelineFlows(project: Project, options: PipelineFlowsOptions = {}): PipelineFlows {
  checkProjectForm(project, ["setup", "assumptions"]);
  checkObject("options of pipelineFlows", options);
  const {draw, ...rest} = options;
  const asked = {
    ...rest,
    process: options.process ?? (draw ? "diffusion" : "none"),
    drivers: options.drivers ?? draw !== undefined
  };
  const run = workforceRun(project, asked, everyPart);
  run.simulate(draw ?? {theta: run.space.typical, seed: 0, run: 0});
  const record = flowRecord(run);
  return {...record, imbalance: levelImbalance(record), cells: run.workspace.cells};
}
