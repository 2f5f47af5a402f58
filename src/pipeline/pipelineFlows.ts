import type {Project} from "../project/project.js";
import {readFlows} from "./readFlows.js";
import {type PipelineDraw, type WorkforceOptions, workforceRun} from "./workforceRun.js";

/**
 * Everything that happens to people in one run, by year, level, programme and cause. Y simulated years, L levels, P
 * programmes, C causes, R ways up. Persons; flows in person/yr.
 */
export interface PipelineFlows {
  /** Simulated calendar years, shape (Y); stocks also hold at the end of the year before. */
  years: readonly number[];
  levels: readonly string[];
  programmes: readonly string[];
  causes: readonly string[];
  routes: readonly {from: string; to: string; direct: boolean}[];
  groups: readonly string[];
  ages: {from: number; to: number};
  /** [instant][level], (Y + 1) × L. */
  stocks: Float64Array;
  /** [year][cause][level]. */
  exits: Float64Array;
  /** First certificates of workers and graduates who stay, [year][programme][level]. */
  first: Float64Array;
  graduates: Float64Array;
  /** [year][level]. */
  arrivals: Float64Array;
  remainder: Float64Array;
  /** [year][route]. */
  upgrades: Float64Array;
  /** Passes that could not become people for want of eligible or uncertified workers, [year][route], [year][level]. */
  lostUpgrades: Float64Array;
  lostFirst: Float64Array;
  /** [year][programme]: in its own count; people who begin; candidates (person-time/yr). */
  quantity: Float64Array;
  people: Float64Array;
  candidates: Float64Array;
  /** Certificates as expected, person-time/yr, [year][programme][level]. */
  certificates: Float64Array;
  /** Share of each level that may apply for the next, [year][level]. */
  eligible: Float64Array;
  /** [instant]: employed, and the uncertified among them; the flow that closes the pool, [year]. */
  employed: Float64Array;
  pool: Float64Array;
  poolInflow: Float64Array;
  /** Largest |opening + in − out − closing| over all years and levels; persons. */
  imbalance: number;
  /** [instant][level][group][age]; null unless asked for. */
  cells: Float64Array | null;
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
 * pipelineFlows({setup: {startYear: 2024, untilYear: 2035}, levers: [], figures: []}, {until: 2024}) // throws invalid until; not a year in 2025..2150: 2024
 */
export function pipelineFlows(
  project: Project,
  {draw, ...options}: PipelineFlowsOptions = {}
): PipelineFlows {
  const run = workforceRun(project, {
    ...options,
    process: options.process ?? (draw ? "diffusion" : "none"),
    drivers: options.drivers ?? draw !== undefined
  });
  run.simulate(draw ?? {theta: run.space.typical, seed: 0, run: 0});
  return readFlows(run);
}
