import {type StatusBands, statusWord} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {units} from "../quantity/unit.js";
import {chanceOf} from "./chanceOf.js";
import {datedSeries} from "./datedSeries.js";
import type {ReadingVerdict} from "./forecastSchema.js";
import {type QuantileCurve, valueAt} from "./quantileCurve.js";
import type {SeriesForecaster} from "./seriesForecaster.js";
import {SeriesPath} from "./seriesPath.js";
import {seriesWindow} from "./seriesWindow.js";
import {both} from "./words/both.js";

/**
 * Judges a target of kind trend by its published series, extrapolated by a forecaster and read to the day.
 *
 * Published values stand at their own dates. Stocks and ratios are read at the due date; between two dates by a line with the
 * uncertainty of a bridge, after the last by the forecast, before the first by the forecast of the series turned round. A
 * yearly target takes the year that is least likely met (an upper bound of all years being met); a sum adds the years'
 * quantiles as if they rose and fell together, which makes its interval wide rather than narrow. Years already published are
 * taken as they are; of one not published the note says so. There is no Monte Carlo error. Whole units are rounded to whole.
 *
 * @param target - of kind trend; `series` is a key of figures.csv
 * @param project - figures and place
 * @param forecaster - of short yearly series
 * @param bands - words for probabilities
 * @returns the verdict, or null with fewer than two published years
 * @throws RangeError where the forecaster does: more than 100 years ahead, a value outside the unit's limits
 */
export function judgeTrend(
  target: Target,
  {figures, plan}: Pick<Project, "figures" | "plan">,
  forecaster: SeriesForecaster,
  bands: StatusBands
): ReadingVerdict | null {
  if (!target.series) return null;
  const series = datedSeries(target.series, figures, plan.placeCode);
  const {points, flow} = series;
  if (points.length < 2) return null;
  const share = target.unit === "1";
  const limits = {least: 0, most: share ? 1 : Number.POSITIVE_INFINITY};
  const path = new SeriesPath(series, forecaster, {bounds: share ? "share" : "count", limits});
  const curve = leastLikely(target, seriesWindow(target, path, flow, limits), limits);
  const probability = chanceOf(target, curve, limits);
  const [before, last] = points.slice(-2);
  const notes = [
    ...(path.drawn.size > 0
      ? [both((words) => words.notPublished([...path.drawn].sort((a, b) => a - b)))]
      : []),
    ...path.notes
  ];
  return {
    reading: "trend",
    name: both((words) => words.extrapolated(points.length, points[0].year, last.year)),
    definition: "",
    probability,
    standardError: null,
    status: probability === null ? "trend" : statusWord(probability, bands),
    borderline: false,
    goal: target.value ?? null,
    goalHigh: target.valueHigh ?? null,
    ...interval(curve, units[target.unit]?.whole === true),
    expectedShortfall: null,
    requiredPace: null,
    recentPace: (last.value - before.value) / (last.time - before.time),
    recentFigures: [before.figure, last.figure],
    ...(notes.length === 0
      ? {}
      : {note: both((words, language) => words.together(notes.map((note) => note[language])))})
  };
}

function leastLikely(
  target: Target,
  curves: readonly QuantileCurve[],
  limits: {least: number; most: number}
): QuantileCurve {
  const chance = (curve: QuantileCurve) => chanceOf(target, curve, limits) ?? 0;
  return curves.reduce((worst, curve) => (chance(curve) < chance(worst) ? curve : worst));
}

function interval(curve: QuantileCurve, whole: boolean) {
  const at = (p: number) => (whole ? Math.round(valueAt(curve, p)) : valueAt(curve, p));
  return {
    median: at(0.5),
    lower80: at(0.1),
    upper80: at(0.9),
    lower95: at(0.025),
    upper95: at(0.975)
  };
}
