import {max, mean, min, quantileSorted, sampleStandardDeviation} from "simple-statistics";
import {checkList} from "../quantity/checkNumbers.js";

/** What a set of numbers looks like, in their unit. */
export interface ValueSummary {
  n: number;
  mean: number;
  /** Sample standard deviation; NaN below two values. */
  standardDeviation: number;
  min: number;
  /** Quantiles at 2.5, 10, 50, 90 and 97.5%. */
  lower95: number;
  lower80: number;
  median: number;
  upper80: number;
  upper95: number;
  max: number;
}

/**
 * Summarises numbers: count, mean, standard deviation, extremes and the quantiles that intervals are made of.
 *
 * @param values - shape (n), any unit, no NaN; n ≥ 1
 * @returns the summary, in the unit of the values
 * @throws RangeError if there is no value or one is not finite
 * @see simple-statistics `quantileSorted`, `sampleStandardDeviation` https://simple-statistics.github.io/docs/
 * @example
 * describeValues([4, 1, 3, 2]).median // => 2.5
 * describeValues([]) // throws describeValues needs 1 value, got 0
 * describeValues([1, Number.NaN]) // throws invalid value; not finite: NaN
 */
export function describeValues(values: ArrayLike<number>): ValueSummary {
  checkList("values", values);
  const sorted = Array.from(values).sort((a, b) => a - b);
  if (sorted.length === 0) throw new RangeError("describeValues needs 1 value, got 0");
  const odd = sorted.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new RangeError(`invalid value; not finite: ${odd}`);
  return {
    n: sorted.length,
    mean: mean(sorted),
    standardDeviation: sorted.length < 2 ? Number.NaN : sampleStandardDeviation(sorted),
    min: min(sorted),
    lower95: quantileSorted(sorted, 0.025),
    lower80: quantileSorted(sorted, 0.1),
    median: quantileSorted(sorted, 0.5),
    upper80: quantileSorted(sorted, 0.9),
    upper95: quantileSorted(sorted, 0.975),
    max: max(sorted)
  };
}
