/**
 * A yearly series: values oldest first, or values with their years. A year that is missing, or whose value is null, is a gap.
 */
export type AnnualSeries =
  | ArrayLike<number>
  | {readonly years: readonly number[]; readonly values: readonly (number | null)[]};

/** The observations of a series and the years they stand at (0, 1, … when it came without years). */
export interface Observations {
  values: Float64Array;
  times: Float64Array;
  /** Last year; absent when the series came without years. */
  lastYear?: number;
}

/** Largest size of a value: differences and sums of such values over a history are still numbers; 10³⁰⁵. */
export const largestValue = 1e305;

/** What the RangeError of a series that cannot be forecast carries, beside its message. */
export interface SeriesFault {
  /** The first missing year; the place (0, 1, …) when the series came without years. */
  gap?: number;
  /** Observations the method needs, and observations the series has. */
  needed?: number;
  got?: number;
  /** A value that its limits do not allow, with them; with the one before it where a value may not fall. */
  outside?: {value: number; lower: number; upper: number; before?: number};
  /** A value that growth cannot lead to or from. */
  notGrowing?: number;
}

/** Years further from 0 are no calendar years; the gaps between such would be filled one by one. */
const farthestYear = 100_000;

/**
 * Reads a series: checks its numbers and years, and leaves out the nulls. Years ascend one by one or leave gaps.
 *
 * @param series - values, or years and values; n observations, any unit
 * @returns values and times, each of shape (observations)
 * @throws RangeError for a value that is no finite number or larger than 10³⁰⁵, or years that are not whole, ascending and within
 * ±100,000
 * @example
 * readAnnual({years: [2020, 2021, 2023], values: [1, null, 4]}).times // => new Float64Array([0, 3])
 * readAnnual([1, 1e308]) // throws invalid values[1]; larger than 1e+305: 1e+308
 * readAnnual([1, NaN]) // throws invalid values[1]; not a finite number: NaN
 */
export function readAnnual(series: AnnualSeries): Observations {
  if (!isSeries(series))
    throw new RangeError(
      `invalid series; not a list of numbers, or {years, values}: ${JSON.stringify(series)?.slice(0, 80)}`
    );
  const dated = "years" in series;
  const values = dated ? series.values : Array.from(series);
  const years = dated ? series.years : values.map((_, i) => i);
  if (years.length !== values.length)
    throw new RangeError(
      `invalid years; not as many as values (${values.length}): ${years.length}`
    );
  const kept: number[] = [];
  const seen: number[] = [];
  for (const [i, value] of values.entries()) {
    const year = years[i];
    if (!Number.isInteger(year)) throw new RangeError(`invalid years[${i}]; not whole: ${year}`);
    if (!(Math.abs(year) <= farthestYear))
      throw new RangeError(
        `invalid years[${i}]; not within ${-farthestYear}..${farthestYear}: ${year}`
      );
    if (i > 0 && !(year > years[i - 1]))
      throw new RangeError(`invalid years[${i}]; not after ${years[i - 1]}: ${year}`);
    if (dated && value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new RangeError(`invalid values[${i}]; not a finite number: ${value}`);
    if (!(Math.abs(value) <= largestValue))
      throw new RangeError(`invalid values[${i}]; larger than ${largestValue}: ${value}`);
    kept.push(value);
    seen.push(year);
  }
  return {
    values: Float64Array.from(kept),
    times: Float64Array.from(seen, (year) => year - seen[0]),
    ...(dated && seen.length > 0 ? {lastYear: seen[seen.length - 1]} : {})
  };
}

function isSeries(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const isList = (list: unknown) => Array.isArray(list) || ArrayBuffer.isView(list);
  const {years, values} = given as {years?: unknown; values?: unknown};
  return isList(given) || (isList(years) && isList(values));
}

/**
 * Reads a series that a method needs without gaps and of a least length.
 *
 * @param method - name of the method, for the message
 * @param least - observations needed; integer ≥ 1
 * @throws RangeError with the fields of {@link SeriesFault} for a gap, naming the first missing year and how to fill it, or for
 * too few observations
 */
export function requireRegular(series: AnnualSeries, method: string, least: number): Observations {
  const observations = readAnnual(series);
  const {times, lastYear} = observations;
  const at = times.findIndex((time, i) => time !== i);
  if (at >= 0) {
    const span = times[times.length - 1];
    const gap = (lastYear ?? span) - span + times[at - 1] + 1;
    throw seriesFault(
      `gap at ${gap} in the series; call fillGaps(series) first, or use forecastSeries with gaps: "bridge", drift, growth or naive, which take gaps`,
      {gap}
    );
  }
  return requireLength(observations, method, least);
}

/** Refuses too few observations, as {@link requireRegular}, but takes gaps. */
export function requireLength(
  observations: Observations,
  method: string,
  needed: number
): Observations {
  const got = observations.values.length;
  if (!(got >= needed))
    throw seriesFault(`${method} needs ${needed} observations, got ${got}`, {needed, got});
  return observations;
}

/** The error of a series that cannot be forecast. */
export function seriesFault(message: string, fault: SeriesFault): RangeError & SeriesFault {
  return Object.assign(new RangeError(message), fault);
}
