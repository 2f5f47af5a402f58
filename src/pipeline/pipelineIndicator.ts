import type {Indicator} from "../project/indicator.js";
import type {RunSummary} from "./runSummary.js";

/** A yearly quantity of the pipeline, and how it is read off a run. */
export interface PipelineIndicator extends Indicator {
  /** Of stocks at instant t ≥ 0; of flows and rates over year t ≥ 1. `t` is a place of the summary: the year, of runs side by side year × lanes + lane. */
  value(summary: RunSummary, t: number): number;
}

/** The two grades that are counted, in the order of the summary's pairs. */
export const grades = [
  {id: "skilled", zh: "技能人才", en: "skilled workers"},
  {id: "highSkilled", zh: "高技能人才", en: "high-skilled workers"}
] as const;
