import type {CalibrationSetup, PaceNumber} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {type FigureIndex, figureNamed} from "../project/figureIndex.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {partOfYear, yearEnd} from "../quantity/period.js";
import {type PacePoint, seriesMean} from "./paceWindow.js";

/** How the pace of quantities moves from year to year, as published yearly numbers tell. */
export interface PaceEstimate {
  /** Series and numbers it rests on. */
  series: number;
  numbers: number;
  /** Standard deviation of ln pace about its long-run mean: typical over series, with the standard error of its logarithm. */
  sd: {median: number; error: number};
  /** Standard deviation of the logarithm of that between series: what makes tails heavy. */
  spread: {mean: number; error: number};
  /** Correlation of ln pace from one year to the next. */
  persistence: {mean: number; error: number};
  /** Of one more place: median and central 95% range of its standard deviation. */
  place: {median: number; low: number; high: number};
}

const sds = steps(0.03, 2.5, 40);
const typical = steps(0.05, 1, 30);
const spreads = [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1];
const persistences = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9];

/**
 * Learns from published yearly numbers how the pace of quantities moves. Within a series ln pace is μ + s x, x a first-order
 * autoregression of unit variance and persistence φ, seen as the mean over the years of each number with the error of what was
 * printed; μ is free. s differs between series: ln s ~ N(ln m, τ²). Posterior of (m, τ, φ) on a grid that is flat in ln m and φ;
 * τ half normal with scale ½.
 *
 * @param setup - the series, and how far a printed number is trusted
 * @param figures - the published figures
 * @throws RangeError if no series is declared, or a figure is unknown
 */
export function paceEstimate(
  {pace, sourceError}: Pick<CalibrationSetup, "pace" | "sourceError">,
  figures: FigureIndex
): PaceEstimate {
  if (!pace)
    throw new RangeError(
      "invalid calibration; no pace: it says which yearly numbers to learn from"
    );
  const points = pace.map(({numbers}) =>
    numbers.map((number) => pacePoint(number, figures, sourceError))
  );
  const likelihoods = persistences.map((phi) =>
    points.map((series) =>
      Float64Array.from(sds, (sd) => seriesMean(series, sd, phi).logLikelihood)
    )
  );
  const moments = momentsOver(posteriorCells(likelihoods));
  const centre = moments(({m}) => log(m));
  const spread = moments(({tau}) => tau);
  const width = 1.96 * Math.sqrt(centre.error ** 2 + moments(({tau}) => tau * tau).mean);
  return {
    series: points.length,
    numbers: points.flat().length,
    sd: {median: short(exp(centre.mean)), error: short(centre.error)},
    spread: {mean: short(spread.mean), error: short(spread.error)},
    persistence: roundBoth(moments(({phi}) => phi)),
    place: {
      median: short(exp(centre.mean)),
      low: short(exp(centre.mean - width)),
      high: short(exp(centre.mean + width))
    }
  };
}

/** A cell of the grid: m, τ, φ and the logarithm of its posterior weight. */
interface Cell {
  m: number;
  tau: number;
  phi: number;
  log: number;
}

/** The grid, given the likelihood of every series at every standard deviation, by φ. */
function posteriorCells(likelihoods: readonly (readonly Float64Array[])[]): Cell[] {
  return typical.flatMap((m) =>
    spreads.flatMap((tau) => {
      const weights = sds.map((sd) => exp(-0.5 * (log(sd / m) / tau) ** 2));
      return persistences.map((phi, p) => ({
        m,
        tau,
        phi,
        log: mixture(likelihoods[p], weights) - 2 * tau * tau
      }));
    })
  );
}

/** Mean and standard deviation of a value over the cells, by their weights. */
function momentsOver(
  cells: readonly Cell[]
): (value: (cell: Cell) => number) => {mean: number; error: number} {
  const top = Math.max(...cells.map((cell) => cell.log));
  const weights = cells.map((cell) => exp(cell.log - top));
  const total = weights.reduce((a, b) => a + b, 0);
  return (value) => {
    const mean = cells.reduce((sum, cell, i) => sum + weights[i] * value(cell), 0) / total;
    const square =
      cells.reduce((sum, cell, i) => sum + weights[i] * (value(cell) - mean) ** 2, 0) / total;
    return {mean, error: Math.sqrt(square)};
  };
}

/** ln Σ over the standard deviations of one series, by their weights, added over all series. */
function mixture(likelihoods: readonly Float64Array[], weights: readonly number[]): number {
  const total = weights.reduce((a, b) => a + b, 0);
  return likelihoods.reduce((sum, logs) => {
    const top = Math.max(...logs);
    return (
      sum + top + log(logs.reduce((all, each, i) => all + weights[i] * exp(each - top), 0) / total)
    );
  }, 0);
}

function pacePoint(
  number: PaceNumber,
  figures: FigureIndex,
  sourceError: CalibrationSetup["sourceError"]
): PacePoint {
  const spreadOf = ({value, precision = 0, confidence}: Figure) => {
    const source = (sourceError[confidence] ?? sourceError.A1) * value;
    return Math.sqrt(source * source + (precision * precision) / 3);
  };
  if ("figure" in number) {
    const figure = figureNamed(figures, number.figure);
    const until = yearEnd(figure.period);
    const years = periodYears(figure.period);
    return {
      from: until - years,
      until,
      log: log(figure.value / years),
      error: spreadOf(figure) / figure.value
    };
  }
  const [before, after] = [figureNamed(figures, number.from), figureNamed(figures, number.to)];
  const [from, until] = [yearEnd(before.period), yearEnd(after.period)];
  const growth = after.value - before.value;
  if (!(growth > 0 && until > from))
    throw new RangeError(`invalid pace; no growth from ${number.from} to ${number.to}`);
  const error = Math.sqrt(spreadOf(before) ** 2 + spreadOf(after) ** 2) / growth;
  return {from, until, log: log(growth / (until - from)), error};
}

/** Years that a flow covers. */
function periodYears(period: string): number {
  const [first, last = first] = period.split("/");
  const whole = yearEnd(last) - yearEnd(`${first.slice(0, 4)}-12-31`) + 1;
  return whole > 1 ? whole : partOfYear(period);
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({length: count}, (_, i) => from * exp((i / (count - 1)) * log(to / from)));
}

const short = (value: number) => Number(value.toPrecision(3));
const roundBoth = ({mean, error}: {mean: number; error: number}) => ({
  mean: short(mean),
  error: short(error)
});
