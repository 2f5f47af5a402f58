import type {AnnualSeries} from "./annualSeries.js";
import {draftForecast, type GapOptions} from "./draftForecast.js";
import type {SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts a short annual series by three views, with intervals calibrated on real annual series.
 *
 * On the scale of the square root from the natural zero (or as it is with `bounds: "none"`): the median of theta, momentum and
 * drift, a fall towards zero kept as far as the past fell steadily, shrunk towards the last value by the length of the history
 * (`forecastViews`), growth believed as far as it is calm and even, and a fast pace less the fewer years show it (`believeGrowth`); of
 * what is mostly zero the point is zero (`mostlyZero`); values that stand alone are discounted (`discountOutliers`); a series that has varied about its mean is drawn to it
 * (`pastErrors`). Widths rest on the spread of yearly
 * changes, recent movement and past errors; see `halfWidths`. Constants and how they were chosen: `forecastConstants`.
 * Fitted values are the genuine one-step forecasts of the last 12 origins. Measured for up to 6 steps; beyond, widths are
 * carried on.
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @param options.horizon - steps ahead; integer in 1..100; default 6
 * @param options.levels - each in (0, 1); default 0.5, 0.8, 0.95
 * @param options.bounds - `share`, `count`, `cumulative`, `none`, or limits; without it zero is a limit if no value is below it
 * @param options.gaps - `refuse` (default), or `bridge`: the path sees a straight line across, the width real changes only
 * @throws RangeError for a gap (unless bridged), fewer than 2 observations, a value that is no number or outside its bounds, an option out of range
 * @example
 * forecastSeries([5, 5, 5, 5], {horizon: 2}).point // => [5, 5]
 * forecastSeries({years: [2021, 2022, 2023], values: [3, 4, 5]}, {horizon: 2}).years // => [2024, 2025]
 * forecastSeries([0.2, 0.4, 0.9], {bounds: "share"}).intervals.every(({upper}) => upper.every((value) => value <= 1)) // => true
 * forecastSeries({years: [2020, 2022], values: [1, 4]}) // throws gap at 2021 in the series; call fillGaps(series) first
 * forecastSeries({years: [2020, 2022], values: [1, 4]}, {gaps: "bridge", horizon: 2}).years // => [2023, 2024]
 * forecastSeries([7]) // throws forecastSeries needs 2 observations, got 1
 */
export function forecastSeries(series: AnnualSeries, options?: GapOptions): SeriesForecast {
  return draftForecast(series, options).finish();
}
