import {type LaneRuns, laneRuns} from "./laneRuns.js";
import {type RunsAhead, runsAhead} from "./runsAhead.js";

/** What makes runs side by side. */
export interface SideBySide {
  /** Of one pipeline. */
  laneRuns(...given: Parameters<typeof laneRuns>): LaneRuns;
  /** Of a forecast, some ahead of their use. */
  runsAhead(...given: Parameters<typeof runsAhead>): RunsAhead;
}

/**
 * What makes runs side by side: an option of `compilePipeline`, `prepareForecast` and `forecastPlan`. Sixteen runs go through a step
 * together, in WebAssembly, each to the bits that it has by itself. Whole persons, runs without noise, and machines without
 * WebAssembly make runs one by one as before.
 *
 * @example
 * (await forecastPlan(loadProject("data"), {runs: 64, explain: false, sideBySide})).targets[0].status // => "likely"
 */
export const sideBySide: SideBySide = {laneRuns, runsAhead};
