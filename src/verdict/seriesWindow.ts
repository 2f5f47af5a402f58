import type {Target} from "../project/target.js";
import {beginOfDay, endOfDay} from "../quantity/date.js";
import type {QuantileCurve} from "./quantileCurve.js";
import {addTogether, type SeriesLimits, type SeriesPath} from "./seriesPath.js";

/** Shorter than this is no part of a year: nearly a day, as the same date of a leap year stands up to .84 of one later in its year; in yr. */
const sliver = 0.9 / 366;

/**
 * The distributions that a target on a series is judged by, read to the day.
 *
 * A sum adds the years of the window, cut years with the part of them that lies within. Any other basis looks at the due date:
 * a stock stands there, a flow is that of the twelve months up to it; `annual` also at every year before it in the window.
 *
 * @param target - basis, start and due
 * @param path - of its series
 * @param flow - whether values are of a year
 * @param limits - of the series
 * @returns one curve or, for `annual`, one a year, the last first
 */
export function seriesWindow(
  {basis, start, due}: Pick<Target, "basis" | "start" | "due">,
  path: SeriesPath,
  flow: boolean,
  limits: SeriesLimits
): QuantileCurve[] {
  const from = beginOfDay(start);
  const until = endOfDay(due);
  if (basis === "cumulative") return [sumOver(path, from, until, limits)];
  const at = (end: number) => (flow ? sumOver(path, end - 1, end, limits) : path.at(end));
  const curves = [at(until)];
  if (basis !== "annual") return curves;
  const opens = flow ? from + 1 - sliver : from + sliver;
  for (let end = until - 1; end > opens; end--) curves.push(at(end));
  return curves;
}

/**
 * A year that the window cuts in parts w and 1 − w gives w of its value, with an error of √(w (1 − w)) of the spread of a
 * yearly change: how the year is spread over its months is not known.
 */
function sumOver(
  path: SeriesPath,
  from: number,
  until: number,
  {least, most}: SeriesLimits
): QuantileCurve {
  const parts: {curve: QuantileCurve; weight: number}[] = [];
  const errors: number[][] = [];
  const first = Math.ceil(from - path.phase + sliver) + path.phase;
  for (let end = first; end - 1 < until - sliver; end++) {
    const length = Math.min(end, until) - Math.max(end - 1, from);
    const weight = length > 1 - sliver ? 1 : length;
    parts.push({curve: path.at(end), weight});
    const error = Math.sqrt(weight * (1 - weight));
    if (weight < 1) errors.push(path.yearly().map((offset) => error * offset));
  }
  const {p, value} = addTogether(parts, errors);
  const years = parts.reduce((total, {weight}) => total + weight, 0);
  return {p, value: value.map((each) => Math.min(most * years, Math.max(least * years, each)))};
}
