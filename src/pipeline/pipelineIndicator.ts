import type {Indicator} from "../project/indicator.js";
import type {RunSummary, YearSeries} from "./runSummary.js";

/** A yearly quantity of the pipeline, and how it is read off a run. */
export interface PipelineIndicator extends Indicator {
  /** Its numbers by place of the summary: of stocks at every instant, of flows and rates over every year; absent years of flows are NaN. */
  of(summary: RunSummary): Float64Array | YearSeries;
  /** The numbers that they are divided by, and what they are multiplied with; absent: by nothing. */
  per?(summary: RunSummary): Float64Array;
  times?: number;
}

/** The two grades that are counted, in the order of the summary's pairs. */
export const grades = [
  {id: "skilled", zh: "技能人才", en: "skilled workers"},
  {id: "highSkilled", zh: "高技能人才", en: "high-skilled workers"}
] as const;
