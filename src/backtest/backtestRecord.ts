import type {Label} from "../quantity/label.js";

/** A central interval's ends, unit of the figure. */
export type Ends = [lower: number, upper: number];

/** A share by nominal percent of a central interval. */
export type Levels = {"50": number; "80": number; "95": number};

/** What one method said of one number that was published later. */
export interface BacktestForecast {
  median: number;
  "50": Ends;
  "80": Ends;
  "95": Ends;
  /** Of the natural logarithm: absolute error, continuous ranked probability score, interval scores. No unit. */
  error: number;
  crps: number;
  intervalScore80: number;
  intervalScore95: number;
}

/** One number published after an origin, and what was forecast of it. */
export interface BacktestCase {
  /** Of a side case: the share of one total in another of the same day, or what was added over a period; absent: a stock or density. */
  kind?: "share" | "added";
  figure: string;
  /** Of a share: the figure that it is a share of. */
  per?: string;
  role: string;
  /** Date on the axis of year ends. */
  at: number;
  years: number;
  actual: number;
  /** By method; the first is the model. Of additions only the rivals that have something to say. */
  forecasts: Record<string, BacktestForecast>;
  /** Rivals that had one past point and fell back to the last value. */
  fellBack: string[];
}

/** One past date at one place. */
export interface BacktestOrigin {
  place: string;
  name: Label;
  /** On the axis of year ends. */
  origin: number;
  /** What was known then: segments ended, other places they tell of. */
  known: {segments: number; places: number};
  /** Day on which the cases of this origin were declared, before any forecast of them was made; absent: no such day is known. */
  declared?: string;
  /** Whether the place's own past gave the scale of its quantities. */
  ownPast: boolean;
  cases: BacktestCase[];
  /** Shares and additions, scored apart: they are made of the same stocks, or of how these grew. */
  sideCases: BacktestCase[];
  /** How the forecasts of the cases, then of the side cases, hang together: lower triangle of their correlation. */
  correlation: number[][];
  /** Goals of the place's own plan: probability then given to them. */
  goals: {target: string; name: Label; due: number; goal: number; probability: number}[];
}

/**
 * Some of the cases: of the stocks and densities all, those declared before they were forecast, those of places with and without a
 * past of their own, by grade; apart from these the shares and what was newly added.
 */
export type GroupName =
  | "all"
  | "declared"
  | "ownPast"
  | "noPast"
  | "highSkilled"
  | "skilled"
  | "shares"
  | "newlyAdded";

/** How the model's forecasts held over some of the cases. Intervals are 95%, places drawn with replacement. */
export interface BacktestGroup {
  group: GroupName;
  name: Label;
  cases: number;
  places: number;
  /** Share of the cases inside the central intervals. */
  coverage: Levels;
  clustered: {"50": Ends; "80": Ends; "95": Ends};
  /** Central 95% range of that share where forecasts are right: see `expectedCoverage`. */
  expected: {"50": Ends; "80": Ends; "95": Ends};
  /** Share of the numbers published that lay above the median forecast, and its interval. */
  above: number;
  aboveClustered: Ends;
  /** Means of the model: see {@link BacktestForecast}. */
  error: number;
  crps: number;
  intervalScore80: number;
  intervalScore95: number;
  /** Beside the rivals, on the cases of the group of which each had something to say. */
  comparisons: BacktestComparison[];
}

/** How much better the model is than a rival: CRPS less the rival's, mean over cases, below 0 where the model is better. */
export interface BacktestComparison {
  method: string;
  /** Cases compared, and the places that they come from. */
  cases: number;
  places: number;
  difference: number;
  /** Its 95% interval, places drawn with replacement; null of fewer than 5 places, which do not tell. */
  interval: Ends | null;
}

/** Scores of one method over all cases. */
export interface BacktestScores {
  method: string;
  cases: number;
  /** Mean absolute error of the natural logarithm: 0.05 is about 5%. */
  error: number;
  crps: number;
  intervalScore80: number;
  intervalScore95: number;
  coverage: Levels;
}

/** Forecasts from past dates, compared with what was published later. */
export interface Backtest {
  schema: 1;
  /** Of the project: see `fitInputs`. */
  inputs: string;
  seed: number;
  draws: number;
  cases: number;
  /** Of the stocks and densities; shares and additions are among the groups alone. */
  coverage: Levels;
  /** Standard error of each share if cases were independent, and how many cases were inside. */
  uncertainty: Levels;
  inside: Levels;
  scores: BacktestScores[];
  groups: BacktestGroup[];
  comparisons: BacktestComparison[];
  origins: BacktestOrigin[];
  notes: Label[];
}
