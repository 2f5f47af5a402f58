import type {Label} from "../quantity/label.js";
import type {RunSummary} from "./runSummary.js";

/** A yearly quantity of the pipeline. */
export interface PipelineIndicator {
  id: string;
  name: Label;
  unit: string;
  /** Stocks hold at the end of each year, flows over it; the first year has no flows (NaN). */
  kind: "stock" | "flow";
  /** Of stocks at instant t ≥ 0; of flows over year t ≥ 1. */
  value(summary: RunSummary, t: number): number;
}

/** Adds an indicator to a list. */
export type AddIndicator = (
  kind: PipelineIndicator["kind"],
  unit: string,
  id: string,
  zh: string,
  en: string,
  value: PipelineIndicator["value"]
) => void;

/** The two grades that are counted, in the order of the summary's pairs. */
export const grades = [
  {id: "skilled", zh: "技能人才", en: "skilled workers"},
  {id: "highSkilled", zh: "高技能人才", en: "high-skilled workers"}
] as const;
