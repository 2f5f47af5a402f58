import {partLeftOut} from "../plan/partLeftOut.js";
import {type StatusBands, statusWord} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {endOfDay} from "../quantity/date.js";
import {formatShare} from "../quantity/formatAmount.js";
import type {Label} from "../quantity/label.js";
import {units} from "../quantity/unit.js";
import {chanceOf} from "./chanceOf.js";
import {type DatedSeries, datedSeries} from "./datedSeries.js";
import type {ReadingVerdict} from "./forecastSchema.js";
import {mixCurves, type QuantileCurve, valueAt} from "./quantileCurve.js";
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
 * taken as they are; of one not published the note says so, and of one published with two values that contradict each other, each is
 * taken for as likely. A running total never ends below what it has reached. There is no Monte Carlo error. Whole units are rounded to whole.
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
  const {points} = series;
  if (points.length < 2) return null;
  const bounds = target.unit === "1" ? "share" : "count";
  const most = bounds === "share" ? 1 : Number.POSITIVE_INFINITY;
  const asked = {...target, ...roundingOf(points, figures)};
  const judged = alternativesOf(series).map((variant) => {
    const limits = {least: reached(target, variant), most};
    const path = new SeriesPath(variant, forecaster, {bounds, limits});
    const curve = leastLikely(asked, seriesWindow(target, path, series.flow, limits), limits);
    return {path, curve, chance: chanceOf(asked, curve, limits)};
  });
  const chances = judged.flatMap(({chance}) => (chance === null ? [] : [chance]));
  const probability =
    chances.length === 0 ? null : chances.reduce((sum, each) => sum + each, 0) / chances.length;
  const curve = mixCurves(judged.map((each) => each.curve));
  const [before, last] = points.slice(-2);
  const notes = [
    ...notesOfWindow(target, series.flow),
    ...notesOfPath(judged[0].path),
    ...notesOfPoints(series, chances)
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
    recentFigures: [before, last].flatMap(({parts, figure}) => parts ?? [figure]),
    ...(notes.length === 0
      ? {}
      : {note: both((words, language) => words.together(notes.map((note) => note[language])))})
  };
}

/**
 * A series as it is, or where dates have contradicting values, once with the lowest and once with the highest of each: the two ends of
 * what is published, each as likely.
 */
function alternativesOf(series: DatedSeries): DatedSeries[] {
  if (!series.points.some(({alternatives}) => alternatives)) return [series];
  return [Math.min, Math.max].map((choose) => ({
    ...series,
    points: series.points.map((point) => {
      const others = (point.alternatives ?? []).map(({value}) => value);
      return {...point, value: choose(point.value, ...others)};
    })
  }));
}

/** Half a unit of the last digit with which the last value was printed; nothing where that is not told. */
function roundingOf(
  points: DatedSeries["points"],
  figures: Project["figures"]
): {rounding?: number} {
  const {figure} = points[points.length - 1];
  const precision = figures.find(({id}) => id === figure)?.precision ?? 0;
  return precision > 0 ? {rounding: precision} : {};
}

/** What a running total has reached by the due date, which it cannot fall below; 0 of any other number. */
function reached({runningTotal, basis, due}: Target, {points, flow}: DatedSeries): number {
  if (runningTotal !== true || flow || basis === "annual") return 0;
  const until = endOfDay(due);
  return Math.max(0, ...points.flatMap(({time, value}) => (time <= until ? [value] : [])));
}

/** A yearly target on values of a year that begins within one: that part is left out. */
function notesOfWindow({basis, start, due}: Target, flow: boolean): Label[] {
  const left = flow && basis === "annual" ? partLeftOut({start, due}) : null;
  if (left === null) return [];
  return [
    both((words) => (left === "part" ? words.partNotJudged(start) : words.twelveMonths(due)))
  ];
}

/** Years and days that were not published and are estimated, and what the forecasts say of themselves. */
function notesOfPath({drawn, otherDays, notes}: SeriesPath): Label[] {
  const years = [...drawn].sort((a, b) => a - b);
  const days = [...otherDays].sort();
  return [
    ...(years.length > 0 ? [both((words) => words.notPublished(years))] : []),
    ...(days.length > 0 ? [both((words) => words.dayNotPublished(days))] : []),
    ...notes
  ];
}

/** The latest revision, bounds, figures left out, and every contradiction with what either value would give. */
function notesOfPoints({points, unused}: DatedSeries, chances: readonly number[]): Label[] {
  const revised = points.findLast(({vintages}) => vintages);
  const apart = points.filter(({alternatives}) => alternatives);
  const bounds = points.filter(({bound}) => bound);
  const [low, high] = chances.map((chance) => formatShare(chance));
  return [
    ...(revised?.vintages
      ? [both((words) => words.revised(revised.year, revised, revised.vintages ?? []))]
      : []),
    ...apart.map((point) =>
      both((words) => words.contradicted(point.year, [point, ...(point.alternatives ?? [])]))
    ),
    ...(bounds.length > 0 ? [both((words) => words.boundsTaken(bounds))] : []),
    ...(unused.length > 0 ? [both((words) => words.unusedFigures(unused))] : []),
    ...(apart.length > 0 && low !== undefined ? [both((words) => words.eitherWay(low, high))] : [])
  ];
}

/** The year that is least likely met; of equally likely ones, that whose median is least beyond the goal. */
function leastLikely(
  target: Target & {rounding?: number},
  curves: readonly QuantileCurve[],
  limits: {least: number; most: number}
): QuantileCurve {
  const ranked = curves.map((curve) => ({
    curve,
    chance: chanceOf(target, curve, limits) ?? 0,
    margin: marginOf(target, valueAt(curve, 0.5))
  }));
  return ranked.reduce((worst, each) =>
    each.chance < worst.chance || (each.chance === worst.chance && each.margin < worst.margin)
      ? each
      : worst
  ).curve;
}

/** How far a value is beyond what is asked, negative where it falls short; unit of the target. */
function marginOf({operator, value = 0, valueHigh = value}: Target, got: number): number {
  if (operator === "<" || operator === "<=") return value - got;
  if (operator === ">" || operator === ">=") return got - value;
  return Math.min(got - value, valueHigh - got);
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
