import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";
import {endOfDay} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import type {DatedPoint, DatedSeries} from "./datedSeries.js";
import {type QuantileCurve, valueAt} from "./quantileCurve.js";
import type {SeriesForecaster} from "./seriesForecaster.js";

/** Interval levels from which the distribution of a forecast is read. */
const levels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/** Probabilities of every curve, rising. */
const nodes = levels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2]);
const probabilities = [...nodes, 0.5].sort((a, b) => a - b);
const middle = probabilities.indexOf(0.5);

/** Two dates of a series nearer than this are one: half a day, in yr. */
const sameDay = 0.5 / 366;

/** The same date stands up to .84 of a day later in a leap year; two dates a day apart are never so near, in yr. */
const sameDate = 0.9 / 366;

/** Limits that every value of a series respects, unit of the series. */
export interface SeriesLimits {
  least: number;
  most: number;
}

/** What a series says of any date: published, between published dates, after the last or before the first. */
export class SeriesPath {
  /** What a reader must know of the forecasts that were used. */
  readonly notes: Label[] = [];
  /** Years not published, between or before published ones, that were asked for. */
  readonly drawn = new Set<number>();
  /** ISO days that were asked for and have no value, in years of which another day has one. */
  readonly otherDays = new Set<string>();
  readonly #points: readonly DatedPoint[];
  /** The yearly values that are forecast. */
  readonly #grid: readonly YearlyValue[];
  readonly #flow: boolean;
  readonly #forecaster: SeriesForecaster;
  readonly #limits: SeriesLimits;
  readonly #bounds: ForecastOptions["bounds"];
  readonly #ahead = new Map<string, SeriesForecast>();

  /**
   * @param series - two points or more
   * @param forecaster - of the values that stand a whole number of years apart
   * @param options.bounds - of the forecast
   * @param options.limits - the same as numbers
   */
  constructor(
    {points, flow}: Pick<DatedSeries, "points" | "flow">,
    forecaster: SeriesForecaster,
    {bounds, limits}: {bounds: ForecastOptions["bounds"]; limits: SeriesLimits}
  ) {
    this.#points = points;
    this.#flow = flow;
    this.#grid = yearlyGrid(points);
    this.#forecaster = forecaster;
    this.#bounds = bounds;
    this.#limits = limits;
  }

  /** The place of the yearly dates within a year, in [0, 1): 0 is its end. */
  get phase(): number {
    const {time} = this.#grid[0];
    return time - Math.floor(time);
  }

  /** The distribution of the series at a date, in yr on the axis of year ends. */
  at(time: number): QuantileCurve {
    const points = this.#points;
    const seen = this.#published(time);
    if (seen) return {p: [0.5], value: [seen.value]};
    const after = points.findIndex((point) => point.time > time);
    if (after < 0) return this.#beyond(time, 1);
    if (after === 0) {
      this.#noteEstimate(time);
      return this.#beyond(time, -1);
    }
    return this.#between(points[after - 1], points[after], time);
  }

  /** Notes the year that is not published, or where a value of another day of it is, the day. */
  #noteEstimate(time: number): void {
    const year = Math.ceil(time - sameDay);
    if (this.#flow || !this.#points.some((point) => point.year === year)) this.drawn.add(year);
    else this.otherDays.add(dayAt(time, year));
  }

  /** The value published for a date, if there is one: of the same day, or of the same date counted in a year of another length. */
  #published(time: number): DatedPoint | undefined {
    const far = ({time: own}: DatedPoint) => Math.abs(own - time);
    const [nearest] = [...this.#points].sort((a, b) => far(a) - far(b));
    return far(nearest) < sameDate ? nearest : undefined;
  }

  /**
   * A Brownian bridge between two published values: spread √(s (1 − s) Δ) of a year's. A year's flow has a chance of its own
   * as well: a quarter of the variance of a yearly change.
   */
  #between(a: DatedPoint, b: DatedPoint, time: number): QuantileCurve {
    this.#noteEstimate(time);
    const part = (time - a.time) / (b.time - a.time);
    const own = this.#flow ? 0.25 : 0;
    const scale = Math.sqrt(part * (1 - part) * (b.time - a.time) + own);
    const offsets = this.yearly().map((offset) => scale * offset);
    return this.#curve(a.value + part * (b.value - a.value), offsets);
  }

  /** Offsets of the quantiles one year ahead from their median, unit of the series. */
  yearly(): number[] {
    return offsetsOf(this.#forecast(1, 1), 1);
  }

  /** The curve of a median and the offsets of its quantiles, held to the limits. */
  #curve(median: number, offsets: readonly number[]): QuantileCurve {
    const {least, most} = this.#limits;
    const value = offsets.map((offset) => Math.min(most, Math.max(least, median + offset)));
    return {p: probabilities, value};
  }

  /** After the last (1) or before the first (−1) published date. */
  #beyond(time: number, way: 1 | -1): QuantileCurve {
    const edge = way === 1 ? this.#points[this.#points.length - 1] : this.#points[0];
    const grid = way === 1 ? this.#grid[this.#grid.length - 1] : this.#grid[0];
    const steps = Math.abs(time - grid.time);
    const known = Math.abs(edge.time - grid.time);
    const forecast = this.#forecast(way, Math.max(1, Math.ceil(steps - sameDay)));
    const to = stepsAhead(forecast, grid.value, steps);
    if (known < sameDay) return this.#curve(to.median, to.offsets);
    // A later value off the grid: the path goes on from it, and what was uncertain up to it is known.
    const from = stepsAhead(forecast, grid.value, known);
    return this.#curve(
      edge.value + to.median - from.median,
      to.offsets.map(
        (offset, i) =>
          Math.sign(offset) * Math.sqrt(Math.max(0, offset ** 2 - from.offsets[i] ** 2))
      )
    );
  }

  #forecast(way: 1 | -1, horizon: number): SeriesForecast {
    const key = `${way} ${horizon}`;
    const held = this.#ahead.get(key);
    if (held) return held;
    const ordered = way === 1 ? this.#grid : [...this.#grid].reverse();
    const series = {
      years: ordered.map((point) => way * Math.round(point.time - this.phase)),
      values: ordered.map(({value}) => value)
    };
    const forecast = this.#forecaster.forecast(series, {horizon, levels, bounds: this.#bounds});
    this.#ahead.set(key, forecast);
    for (const note of forecast.notes)
      if (!this.notes.some(({en}) => en === note.en)) this.notes.push(note);
    return forecast;
  }
}

/** The ISO day that ends at a place on the axis of year ends. */
function dayAt(time: number, year: number): string {
  const days = endOfDay(`${year}-01-01`) - (year - 1);
  const day = Math.round((time - (year - 1)) / days);
  return new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
}

/** A value of the yearly grid: published, or read off its neighbours. */
type YearlyValue = Pick<DatedPoint, "time" | "value">;

/**
 * The values a whole number of years apart that a forecast is made from.
 *
 * They stand where most published values stand; of equally many, where the later ones do. A series that has changed its date of the
 * year (two or more of its last values stand elsewhere) is read where it stands now, so that what happened since is learnt from; with
 * one last value elsewhere, it is read there if the yearly changes are larger or less even so, which its jump or halt then widens. Years without a value of their
 * own are read off the nearest before and after, by a line, where both are less than a year away.
 *
 * @param points - by rising date
 */
export function yearlyGrid(points: readonly DatedPoint[]): readonly YearlyValue[] {
  let most: readonly DatedPoint[] = [];
  for (const {time} of points) {
    const kin = points.filter((point) => isYearsApart(point.time, time));
    if (kin.length >= most.length) most = kin;
  }
  if (most.length < 2) return most;
  const last = points[points.length - 1];
  const main = gridThrough(most[0].time, points);
  if (isYearsApart(last.time, most[0].time)) return main;
  const now = gridThrough(last.time, points);
  if (now.length < Math.min(3, main.length)) return main;
  const later = points.filter(({time}) => time > most[most.length - 1].time);
  if (later.length > 1) return now;
  const [apart, along] = [changesOf(now), changesOf(main)];
  // Where dates of leap years stand .84 of a day apart, changes differ a little.
  const slack = 1e-4 * along.square;
  return apart.square > along.square || apart.variance > along.variance + slack ? now : main;
}

function isYearsApart(a: number, b: number): boolean {
  return Math.abs(a - b - Math.round(a - b)) < 2 * sameDay;
}

/** The yearly values through a date, from the first published to the last. */
function gridThrough(anchor: number, points: readonly DatedPoint[]): YearlyValue[] {
  const [first, last] = [points[0].time, points[points.length - 1].time];
  const start = anchor - Math.floor(anchor - first + 2 * sameDay);
  const values: YearlyValue[] = [];
  for (let time = start; time < last + sameDay; time++) {
    const own = points.find((point) => Math.abs(point.time - time) < 2 * sameDay);
    const before = points.findLast((point) => point.time < time);
    const after = points.find((point) => point.time > time);
    if (own) values.push(own);
    else if (before && after && time - before.time < 1 && after.time - time < 1) {
      const part = (time - before.time) / (after.time - before.time);
      values.push({time, value: before.value + part * (after.value - before.value)});
    }
  }
  return values;
}

/** Mean square of the yearly changes, and their variance about their mean: a halt or a turn shows in the second. */
function changesOf(values: readonly YearlyValue[]): {square: number; variance: number} {
  const [first, last] = [values[0], values[values.length - 1]];
  const mean = (last.value - first.value) / (last.time - first.time);
  const changes = values.slice(1).map(({time, value}, i) => {
    const {time: since, value: from} = values[i];
    return {change: value - from, years: time - since};
  });
  const count = Math.max(1, changes.length);
  return {
    square: changes.reduce((sum, {change, years}) => sum + change ** 2 / years, 0) / count,
    variance:
      changes.reduce((sum, {change, years}) => sum + (change - years * mean) ** 2 / years, 0) /
      count
  };
}

/** Median and offsets a number of steps after the last value, linear between whole steps in the median and the variance. */
function stepsAhead(
  forecast: SeriesForecast,
  last: number,
  steps: number
): {median: number; offsets: number[]} {
  const whole = Math.floor(steps + sameDay);
  const part = Math.max(0, steps - whole);
  const median = (h: number) => (h === 0 ? last : forecast.point[h - 1]);
  const offsets = (h: number) => (h === 0 ? probabilities.map(() => 0) : offsetsOf(forecast, h));
  const low = offsets(whole);
  if (part < sameDay) return {median: median(whole), offsets: low};
  const high = offsets(whole + 1);
  return {
    median: (1 - part) * median(whole) + part * median(whole + 1),
    offsets: low.map(
      (offset, i) => Math.sign(high[i]) * Math.sqrt((1 - part) * offset ** 2 + part * high[i] ** 2)
    )
  };
}

/** Quantiles at a step less their median; shape as `probabilities`. */
function offsetsOf({point, intervals, atLimit}: SeriesForecast, step: number): number[] {
  const sides = intervals.flatMap(({level, lower, upper}) => [
    {p: (1 - level) / 2, value: lower[step - 1]},
    {p: (1 + level) / 2, value: upper[step - 1]}
  ]);
  const sorted = [...sides, {p: 0.5, value: point[step - 1]}].sort((a, b) => a.p - b.p);
  // What still stands at a limit has no offset, on the side that is left free.
  const still = atLimit ? atLimit[step - 1] : 0;
  return sorted.map(({p, value}) =>
    (value > point[step - 1] ? p : 1 - p) <= still ? 0 : value - point[step - 1]
  );
}

/**
 * Σ wᵢ Xᵢ of curves that rise and fall together, plus an error of its own that is independent: offsets add in squares.
 *
 * @param parts - curves and their weights ≥ 0
 * @param errors - offsets of independent errors; each of the shape of a curve of a path
 */
export function addTogether(
  parts: readonly {curve: QuantileCurve; weight: number}[],
  errors: readonly (readonly number[])[] = []
): QuantileCurve {
  const sum = (p: number) =>
    parts.reduce((total, {curve, weight}) => total + weight * valueAt(curve, p), 0);
  const known = parts.every(({curve}) => curve.p.length === 1) && errors.length === 0;
  if (known) return {p: [0.5], value: [sum(0.5)]};
  const median = sum(0.5);
  const value = probabilities.map((p, i) => {
    if (i === middle) return median;
    const squares = errors.reduce((total, error) => total + error[i] ** 2, (sum(p) - median) ** 2);
    return median + (i < middle ? -1 : 1) * Math.sqrt(squares);
  });
  return {p: probabilities, value};
}
