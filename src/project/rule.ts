import type {Confidence} from "./figure.js";

/** One rule or derived rate: years between levels, statutory retirement, planned conversion. */
export interface Rule {
  id: string;
  topic: string;
  rule: string;
  appliesTo: string;
  fromLevel: string;
  toLevel: string;
  /** Absent where the rule is a formula. */
  value?: number;
  /** Upper or later value. */
  valueTo?: number;
  unit: string;
  form: string;
  /** ISO date, or empty. */
  effectiveFrom: string;
  effectiveTo: string;
  formula: string;
  source: string;
  url: string;
  quote: string;
  confidence: Confidence;
  note: string;
}
