import type {AnnualSeries} from "./annualSeries.js";

/** The observations of a series and the years they stand at (0, 1, … when it came without years). */
export interface Observations {
  values: Float64Array;
  times: Float64Array;
  /** Last year; absent when the series came without years. */
  lastYear?: number;
}

/**
 * Reads a series: checks its numbers and years, and leaves out the nulls. Years ascend one by one or leave gaps.
 *
 * @param series - values, or years and values; n observations, any unit
 * @returns values and times, each of shape (observations)
 * @throws RangeError for a value that is no finite number, or years that are not whole and ascending
 * @example
 * readAnnual({years: [2020, 2021, 2023], values: [1, null, 4]}).times // => new Float64Array([0, 3])
 * readAnnual([1, NaN]) // throws invalid values[1]; not a finite number: NaN
 */
export function readAnnual(series: AnnualSeries): Observations {
  const dated = "years" in series;
  const values = dated ? series.values : Array.from(series);
  const years = dated ? series.years : values.map((_, i) => i);
  if (years.length !== values.length)
    throw new RangeError(
      `invalid years; not as many as values (${values.length}): ${years.length}`
    );
  const kept: number[] = [];
  const times: number[] = [];
  let first = Number.NaN;
  for (let i = 0; i < values.length; i++) {
    const year = years[i];
    const value = values[i];
    if (!Number.isInteger(year)) throw new RangeError(`invalid years[${i}]; not whole: ${year}`);
    if (i > 0 && !(year > years[i - 1]))
      throw new RangeError(`invalid years[${i}]; not after ${years[i - 1]}: ${year}`);
    if (dated && value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new RangeError(`invalid values[${i}]; not a finite number: ${value}`);
    if (kept.length === 0) first = year;
    kept.push(value);
    times.push(year - first);
  }
  return {
    values: Float64Array.from(kept),
    times: Float64Array.from(times),
    ...(dated && kept.length > 0 ? {lastYear: first + times.at(-1)!} : {})
  };
}
