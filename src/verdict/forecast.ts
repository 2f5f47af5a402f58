import type {Finding} from "../evidence/finding.js";
import type {TargetKind} from "../plan/target.js";
import type {Label} from "../quantity/label.js";

/** Five summary series of one indicator; all arrays have the length of `years`. */
export interface IndicatorForecast {
  id: string;
  name: Label;
  /** Unit as in the data: `person`, `1`, `person per 10,000`. */
  unit: string;
  years: number[];
  median: number[];
  lower80: number[];
  upper80: number[];
  lower95: number[];
  upper95: number[];
  /** The run at the parameters' medians without noise. */
  deterministic: number[];
  /** Published values of the same quantity. */
  observed: {year: number; value: number; figure: string}[];
}

/** Calibrated word for a probability. */
export type StatusWord = "veryLikely" | "likely" | "even" | "unlikely" | "veryUnlikely";

/** What can be said of a target: a word for its probability, or why there is none. */
export type Status = StatusWord | "trend" | "evidence" | "unquantified";

/** The verdict on one reading of one target. Numbers are null only where the kind has none. */
export interface ReadingVerdict {
  reading: string;
  name: Label;
  definition: string;
  probability: number | null;
  /** Monte Carlo standard error of the probability (Wilson half-width / 1.96). */
  standardError: number | null;
  status: Status;
  /** A Monte Carlo interval that contains the edge of a word. */
  borderline: boolean;
  goal: number | null;
  goalHigh: number | null;
  median: number | null;
  lower80: number | null;
  upper80: number | null;
  lower95: number | null;
  upper95: number | null;
  /** E[max(0, goal − Y)] (for upper bounds E[max(0, Y − goal)]), unit of the target. */
  expectedShortfall: number | null;
  /** Yearly pace the goal needs from now, and the pace last seen, unit of the target a year. */
  requiredPace: number | null;
  recentPace: number | null;
}

/** The verdict on one target: its headline reading, and every other. */
export interface TargetVerdict extends ReadingVerdict {
  id: string;
  kind: TargetKind;
  unit: string;
  due: number | null;
  /** Why it is of that kind. */
  because: Label;
  quote: string;
  readings: ReadingVerdict[];
  /** Id of the reading that turns the verdict round, or null when all agree. */
  decidedBy: string | null;
  /** Ids of the assumptions the probability rests on most, strongest first. */
  restsOn: string[];
  /** Open SDG trend rule beside the probability, or null where it is not defined. */
  trend: {
    label: "achieved" | "onTrack" | "needsAcceleration" | "limited" | "deterioration";
    ratio: number | null;
  } | null;
}

/** The whole answer for one scenario: the document that `--json` prints. */
export interface Forecast {
  /** Address of the JSON Schema of this document. */
  schema: string;
  /** Version of skillcast. */
  version: string;
  plan: string;
  scenario: string;
  seed: number;
  runs: number;
  until: number;
  /** SHA-256 of everything that went in. */
  inputs: string;
  indicators: IndicatorForecast[];
  targets: TargetVerdict[];
  /** Probability that all forecast targets of the plan's window hold together, and the one that fails most often. */
  joint: {targets: string[]; probability: number; standardError: number; failsMost: string | null};
  /** Share of the variance of the headline indicators at the plan's end by kind of uncertainty. */
  variance: {indicator: string; year: number; parameter: number; process: number; driver: number}[];
  findings: Finding[];
}
