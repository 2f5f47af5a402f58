import {median} from "./median.js";
import type {Interval, SeriesForecast} from "./seriesForecast.js";

/**
 * Combines forecasts of one series into one: the mean (weighted if asked) or the median of their points and of the ends of
 * their intervals (Vincent averaging), step by step.
 *
 * Intervals are kept for the levels that every member has; nested members give a nested combination.
 *
 * @param members - at least one, all of the same history and horizon
 * @param options.by - `median` (default) or `mean`
 * @param options.weights - for the mean; one a member, ≥ 0, not all 0; default alike
 * @throws RangeError for no member, members of different horizon or history, or weights that do not fit
 * @see Lichtendahl, Grushka-Cockayne & Winkler (2013), Management Science 59(7), on averaging quantiles
 * @example
 * combine([naive([1, 2, 4], {horizon: 1}), drift([1, 2, 4], {horizon: 1})], {by: "mean"}).point // => [4.75]
 * combine([]) // throws combine needs 1 forecasts, got 0
 */
export function combine(
  members: readonly SeriesForecast[],
  {by = "median", weights}: {by?: "median" | "mean"; weights?: readonly number[]} = {}
): SeriesForecast {
  const [first] = members;
  if (!first) throw new RangeError("combine needs 1 forecasts, got 0");
  for (const {method, point, fitted} of members)
    if (point.length !== first.point.length || fitted.length !== first.fitted.length)
      throw new RangeError(
        `invalid members; not the same horizon and history as ${first.method}: ${method}`
      );
  const shares = weights ?? members.map(() => 1);
  const total = shares.reduce((a, b) => a + b, 0);
  if (!(shares.length === members.length && shares.every((share) => share >= 0) && total > 0))
    throw new RangeError(
      `invalid weights; not ${members.length} numbers ≥ 0 with a sum above 0: ${shares.join(", ")}`
    );
  const merge = (paths: readonly (readonly number[])[]) =>
    paths[0].map((_, i) => {
      const values = paths.map((path) => path[i]);
      if (values.some(Number.isNaN)) return Number.NaN;
      if (by === "median") return median(values);
      return values.reduce((sum, value, k) => sum + (shares[k] / total) * value, 0);
    });
  const fitted = merge(members.map((member) => member.fitted));
  const levels = first.intervals
    .map(({level}) => level)
    .filter((level) => members.every(({intervals}) => intervals.some((i) => i.level === level)));
  const ends = (level: number, end: "lower" | "upper") =>
    merge(members.map(({intervals}) => intervals.find((i) => i.level === level)![end]));
  return {
    method: `${by} of ${members.map(({method}) => method).join(", ")}`,
    ...(first.years ? {years: [...first.years]} : {}),
    point: merge(members.map(({point}) => point)),
    intervals: levels.map(
      (level): Interval => ({level, lower: ends(level, "lower"), upper: ends(level, "upper")})
    ),
    fitted,
    // Value − combined fit: every member's history is the same.
    residuals: fitted.map((value, i) => first.fitted[i] + first.residuals[i] - value),
    parameters:
      by === "mean"
        ? Object.fromEntries(members.map(({method}, k) => [method, shares[k] / total]))
        : {},
    notes: [...new Map(members.flatMap(({notes}) => notes).map((note) => [note.en, note])).values()]
  };
}
