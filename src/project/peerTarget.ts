import type {Confidence} from "./figure.js";

/** One target of another plan, for comparison. */
export interface PeerTarget {
  id: string;
  plan: string;
  place: string;
  indicator: string;
  /** `>=`, `>`, `~`, `between`; empty where the target has no number. */
  operator: string;
  value?: number;
  valueHigh?: number;
  unit: string;
  basis: string;
  due: string;
  asPrinted: string;
  url: string;
  quote: string;
  confidence: Confidence;
  note: string;
}
