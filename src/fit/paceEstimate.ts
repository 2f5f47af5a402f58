import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {logistic, logit} from "../quantity/logistic.js";
import type {PaceSeries} from "./paceSeries.js";
import {seriesMean} from "./paceWindow.js";

/** How the pace of quantities moves from year to year, as published numbers tell. */
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
  /** Of one more place: median and central 95% range of its standard deviation, and of the correlation. */
  place: {sd: PaceRange; persistence: PaceRange};
}

/** Median and central 95% range. */
export interface PaceRange {
  median: number;
  low: number;
  high: number;
}

const sds = steps(0.03, 2.5, 40);
const typical = steps(0.05, 1, 30);
const spreads = [0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1];
const persistences = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9];

/**
 * Learns from published numbers how the pace of quantities moves. Within a series ln pace is μ + s x, x a first-order
 * autoregression of unit variance and persistence φ, seen as the mean over the years of each number with the error of what was
 * printed; μ is free. Where a series can be read in several ways its likelihood is their mean by weight. s differs between series:
 * ln s ~ N(ln m, τ²). Posterior of (m, τ, φ) on a grid that is flat in ln m and φ; τ half normal with scale ½.
 *
 * @param series - of at least two numbers each
 * @throws RangeError if there is no series
 */
export function paceEstimate(series: readonly PaceSeries[]): PaceEstimate {
  if (series.length === 0)
    throw new RangeError("invalid pace; no series: nothing tells how the pace moves");
  const likelihoods = persistences.map((phi) =>
    series.map((each) => Float64Array.from(sds, (sd) => seriesLikelihood(each, sd, phi)))
  );
  const moments = momentsOver(posteriorCells(likelihoods));
  const centre = moments(({m}) => log(m));
  const odds = moments(({phi}) => logit(phi));
  const between = moments(({tau}) => tau * tau).mean;
  return {
    series: series.length,
    numbers: series.reduce((sum, {readings}) => sum + readings[0].points.length, 0),
    sd: {median: short(exp(centre.mean)), error: short(centre.error)},
    spread: roundBoth(moments(({tau}) => tau)),
    persistence: roundBoth(moments(({phi}) => phi)),
    place: {
      sd: rangeOf(centre.mean, Math.sqrt(centre.error ** 2 + between), exp),
      persistence: rangeOf(odds.mean, odds.error, logistic)
    }
  };
}

/** ln likelihood of a series at a standard deviation, over the ways to read it. */
function seriesLikelihood({readings}: PaceSeries, sd: number, phi: number): number {
  const logs = readings.map(
    ({weight, points}) => log(weight) + seriesMean(points, sd, phi).logLikelihood
  );
  const top = Math.max(...logs);
  return top + log(logs.reduce((sum, each) => sum + exp(each - top), 0));
}

/** Median and central 95% range of what is normal on another scale. */
function rangeOf(mean: number, sd: number, back: (value: number) => number): PaceRange {
  const at = (z: number) => short(back(mean + z * sd));
  return {median: at(0), low: at(-1.96), high: at(1.96)};
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

function steps(from: number, to: number, count: number): number[] {
  return Array.from({length: count}, (_, i) => from * exp((i / (count - 1)) * log(to / from)));
}

const short = (value: number) => Number(value.toPrecision(3));
const roundBoth = ({mean, error}: {mean: number; error: number}) => ({
  mean: short(mean),
  error: short(error)
});
