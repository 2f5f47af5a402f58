import type {Interval} from "../forecast/seriesForecast.js";

/** One forecast beside what came: the unit of every score. Arrays of the same length, one entry a step ahead. */
export interface ForecastCase {
  method: string;
  /** Which series or place; cases of one series are not independent. */
  series: string;
  /** Where the forecaster stood: last year known, or number of observations seen. */
  origin: number;
  /** Size that errors are measured by, unit of the series; see `yearlyMovement`. Above 0. */
  scale: number;
  actual: readonly number[];
  point: readonly number[];
  intervals: readonly Interval[];
  /** The method failed here, and the naive forecast stands in. */
  failed?: boolean;
}
