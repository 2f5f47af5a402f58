import type {Label} from "../quantity/label.js";

/** A central interval's ends, unit of the figure. */
export type Ends = [lower: number, upper: number];

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
  figure: string;
  role: string;
  /** Date on the axis of year ends. */
  at: number;
  years: number;
  actual: number;
  /** By method; the first is the model. */
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
  /** Goals of the place's own plan: probability then given to them. */
  goals: {target: string; name: Label; due: number; goal: number; probability: number}[];
}

/** How often intervals held over some of the cases. */
export interface BacktestGroup {
  group: "all" | "declared" | "ownPast" | "noPast" | "highSkilled" | "skilled";
  cases: number;
  places: number;
  coverage: {"50": number; "80": number; "95": number};
  /** 95% intervals of these shares, places drawn with replacement. */
  clustered: {"50": Ends; "80": Ends; "95": Ends};
  /** Share of the numbers published that lay above the median forecast. */
  above: number;
}

/** How much better the model is than a rival: CRPS less the rival's, mean over cases, below 0 where the model is better. */
export interface BacktestComparison {
  method: string;
  difference: number;
  /** Its 95% interval, places drawn with replacement. */
  interval: Ends;
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
  coverage: {"50": number; "80": number; "95": number};
}

/** Forecasts from past dates, compared with what was published later. */
export interface Backtest {
  schema: 1;
  /** Of the project: see `fitInputs`. */
  inputs: string;
  seed: number;
  draws: number;
  cases: number;
  coverage: {"50": number; "80": number; "95": number};
  /** Standard error of each share if cases were independent, and how many cases were inside. */
  uncertainty: {"50": number; "80": number; "95": number};
  inside: {"50": number; "80": number; "95": number};
  scores: BacktestScores[];
  groups: BacktestGroup[];
  comparisons: BacktestComparison[];
  origins: BacktestOrigin[];
  notes: Label[];
}
