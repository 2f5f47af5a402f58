import type {Label} from "../quantity/label.js";

/** A central interval at each step ahead; both arrays have the length of the horizon, unit of the series. */
export interface Interval {
  /** Share of cases the interval should hold, in (0, 1). */
  level: number;
  lower: number[];
  upper: number[];
}

/** The one result of every forecasting method. Arrays of the horizon's length unless said; unit of the series. */
export interface SeriesForecast {
  method: string;
  /** Years forecast; absent when the series came without years. */
  years?: number[];
  point: number[];
  /** One for each level asked for, narrowest first; nested. */
  intervals: Interval[];
  /** One-step forecasts of the history, as long as the history; NaN where none exists. */
  fitted: number[];
  /** History − fitted; NaN where fitted is. */
  residuals: number[];
  parameters: Record<string, number>;
  /**
   * Where the history never left a limit: the probability that the series still stands at it, by step, in (0, 1), shape (horizon).
   */
  atLimit?: number[];
  /** What a reader must know: bounds applied, how little the history says, what was assumed. */
  notes: Label[];
}

/** What every forecasting method takes. */
export interface ForecastOptions {
  /** Steps ahead; integer in 1..100. Default 6. */
  horizon?: number;
  /** Interval levels, each in (0, 1). Default 0.5, 0.8, 0.95. */
  levels?: readonly number[];
  /** Limits that point and intervals respect. */
  bounds?: Bounds;
}

/**
 * Limits of a quantity: `share` [0, 1] · `count` ≥ 0 · `cumulative` ≥ 0 and never falling · `none` · or explicit limits.
 */
export type Bounds = "share" | "count" | "cumulative" | "none" | Limits;

/** Explicit limits; `rising`: never falls. */
export interface Limits {
  lower?: number;
  upper?: number;
  rising?: boolean;
}
