import {checkKeys} from "../quantity/checkKeys.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {unknownName} from "../quantity/unknownName.js";
import {readAnnual, requireLength, seriesFault} from "./annualSeries.js";

/** A series without gaps, and the years that were filled. */
export interface FilledSeries {
  years: number[];
  values: number[];
  filled: number[];
}

const methods = ["linear", "growth", "last"];

/** How a gap is filled: see {@link fillGaps}. */
export type FillMethod = "linear" | "growth" | "last";

/**
 * Fills the gaps between observations, and says which years it filled.
 *
 * `linear`: on the straight line between the neighbours; `growth`: at a constant rate of growth; `last`: the last value
 * seen. Nothing is added before the first or after the last observation.
 *
 * @param series - years, whole and ascending, and values with null for a gap, unit of the series
 * @param options.method - default `linear`
 * @returns years, values (shape: years from first to last), and the filled years
 * @throws RangeError for a series without observations, or for `growth` with a value that is not above 0
 * @example
 * fillGaps({years: [2020, 2022], values: [10, 14]}).values // => [10, 12, 14]
 * fillGaps({years: [2020, 2021, 2022], values: [10, null, 14]}, {method: "last"}).filled // => [2021]
 * fillGaps({years: [2020], values: [null]}) // throws fillGaps needs 1 observations, got 0
 */
export function fillGaps(
  series: {years: readonly number[]; values: readonly (number | null)[]},
  options: {method?: FillMethod} = {}
): FilledSeries {
  checkKeys("options of fillGaps", options, {method: true});
  const {method = "linear"} = options;
  if (!methods.includes(method))
    throw new RangeError(unknownName("method", String(method), methods));
  const {values, times, lastYear = 0} = requireLength(readAnnual(series), "fillGaps", 1);
  const firstYear = lastYear - times[times.length - 1];
  const result: FilledSeries = {years: [firstYear], values: [values[0]], filled: []};
  for (let i = 1; i < values.length; i++) {
    for (let t = times[i - 1] + 1; t < times[i]; t++) {
      const share = (t - times[i - 1]) / (times[i] - times[i - 1]);
      result.years.push(firstYear + t);
      result.filled.push(firstYear + t);
      result.values.push(between(values[i - 1], values[i], share, method));
    }
    result.years.push(firstYear + times[i]);
    result.values.push(values[i]);
  }
  return result;
}

function between(before: number, after: number, share: number, method: FillMethod): number {
  if (method === "last") return before;
  if (method === "linear") return before + share * (after - before);
  const low = Math.min(before, after);
  if (!(low > 0))
    throw seriesFault(`invalid values; growth needs values above 0: ${low}`, {notGrowing: low});
  return exp((1 - share) * log(before) + share * log(after));
}
