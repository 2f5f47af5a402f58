import {sumSimple} from "simple-statistics";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {unknownName} from "../quantity/unknownName.js";
import {checkForecast} from "./checkForecast.js";
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
 * combineForecasts([naive([1, 2, 4], {horizon: 1}), drift([1, 2, 4], {horizon: 1})], {by: "mean"}).point // => [4.75]
 * combineForecasts([]) // throws combineForecasts needs 1 forecasts, got 0
 */
export function combineForecasts(
  members: readonly SeriesForecast[],
  options: {by?: "median" | "mean"; weights?: readonly number[]} = {}
): SeriesForecast {
  checkKeys("options of combineForecasts", options, {by: true, weights: true});
  checkList("members", members);
  const {by = "median", weights} = options;
  if (by !== "median" && by !== "mean")
    throw new RangeError(unknownName("average (by)", String(by), ["median", "mean"]));
  const first = requireMembers(members);
  const shares = weightShares(members.length, weights);
  const average = (values: readonly number[]) => {
    if (values.some(Number.isNaN)) return Number.NaN;
    return by === "median"
      ? median(values)
      : sumSimple(values.map((value, k) => shares[k] * value));
  };
  const merge = (paths: readonly (readonly number[])[]) =>
    paths[0].map((_, i) => average(paths.map((path) => path[i])));
  const intervals = first.intervals.flatMap(({level}): Interval[] => {
    const same = members.flatMap((member) => member.intervals.filter((one) => one.level === level));
    if (same.length < members.length) return [];
    const [lower, upper] = [same.map((one) => one.lower), same.map((one) => one.upper)];
    return [{level, lower: merge(lower), upper: merge(upper)}];
  });
  const fitted = merge(members.map((member) => member.fitted));
  return {
    method: `${by} of ${members.map(({method}) => method).join(", ")}`,
    ...(first.years ? {years: [...first.years]} : {}),
    point: merge(members.map(({point}) => point)),
    intervals,
    fitted,
    // Value − combined fit: every member's history is the same.
    residuals: fitted.map((value, i) => first.fitted[i] + first.residuals[i] - value),
    parameters:
      by === "mean" ? Object.fromEntries(members.map(({method}, k) => [method, shares[k]])) : {},
    notes: [...new Map(members.flatMap(({notes}) => notes).map((note) => [note.en, note])).values()]
  };
}

function requireMembers(members: readonly SeriesForecast[]): SeriesForecast {
  for (const member of members) checkForecast("member", member);
  const [first] = members;
  if (!first) throw new RangeError("combineForecasts needs 1 forecasts, got 0");
  for (const {method, point, fitted} of members)
    if (point.length !== first.point.length || fitted.length !== first.fitted.length)
      throw new RangeError(
        `invalid members; not the same horizon and history as ${first.method}: ${method}`
      );
  return first;
}

function weightShares(count: number, weights?: readonly number[]): number[] {
  if (weights) checkNumbers("weights", weights, {rule: "not ≥ 0", low: 0});
  const given = weights ?? Array.from({length: count}, () => 1);
  const total = sumSimple([...given]);
  if (!(given.length === count && given.every((weight) => weight >= 0) && total > 0))
    throw new RangeError(
      `invalid weights; not ${count} numbers ≥ 0 with a sum above 0: ${given.join(", ")}`
    );
  return given.map((weight) => weight / total);
}
