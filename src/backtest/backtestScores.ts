import {intervalScore} from "../evaluate/intervalScores.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {BacktestCase, BacktestForecast, BacktestScores, Ends} from "./backtestRecord.js";

/**
 * Scores a sample of what could be published against what was.
 *
 * On the scale of natural logarithms, so that a city and a nation count alike. CRPS = E|X − y| − ½ E|X − X'|.
 *
 * @param logs - ln of the forecast values, one a draw
 * @param actual - as printed, > 0
 * @see Gneiting & Raftery (2007), JASA 102, 359-378
 */
export function scoreSample(logs: Float64Array, actual: number): BacktestForecast {
  const sorted = logs.slice().sort();
  const n = sorted.length;
  const y = log(actual);
  const quantile = (p: number) => {
    const at = p * (n - 1);
    const low = Math.floor(at);
    const high = Math.min(n - 1, low + 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  };
  const ends = (level: number): Ends => [quantile((1 - level) / 2), quantile((1 + level) / 2)];
  let distance = 0;
  let spread = 0;
  for (let i = 0; i < n; i++) {
    distance += Math.abs(sorted[i] - y) / n;
    spread += ((2 * i - n + 1) * sorted[i]) / (n * n);
  }
  const score = (level: number) => {
    const [lower, upper] = ends(level);
    return intervalScore([y], {level, lower: [lower], upper: [upper]});
  };
  const natural = ([lower, upper]: Ends): Ends => [whole(exp(lower)), whole(exp(upper))];
  return {
    median: whole(exp(quantile(0.5))),
    "50": natural(ends(0.5)),
    "80": natural(ends(0.8)),
    "95": natural(ends(0.95)),
    error: short(Math.abs(quantile(0.5) - y)),
    crps: short(distance - spread),
    intervalScore80: short(score(0.8)),
    intervalScore95: short(score(0.95))
  };
}

const levels = ["50", "80", "95"] as const;

/** Whether a number lies inside a forecast's interval. */
export function isInside(
  {actual}: Pick<BacktestCase, "actual">,
  forecast: BacktestForecast,
  level: (typeof levels)[number]
): boolean {
  const [lower, upper] = forecast[level];
  return lower <= actual && actual <= upper;
}

/** Means over all cases, by method. */
export function methodScores(cases: readonly BacktestCase[]): BacktestScores[] {
  return Object.keys(cases[0]?.forecasts ?? {}).map((method) => {
    const mean = (value: (forecast: BacktestForecast, each: BacktestCase) => number) =>
      short(
        cases.reduce((sum, each) => sum + value(each.forecasts[method], each), 0) / cases.length
      );
    const covered = (level: (typeof levels)[number]) =>
      mean((forecast, each) => (isInside(each, forecast, level) ? 1 : 0));
    return {
      method,
      cases: cases.length,
      error: mean(({error}) => error),
      crps: mean(({crps}) => crps),
      intervalScore80: mean(({intervalScore80}) => intervalScore80),
      intervalScore95: mean(({intervalScore95}) => intervalScore95),
      coverage: {"50": covered("50"), "80": covered("80"), "95": covered("95")}
    };
  });
}

const key = streamKey("backtestScores");
const resamples = 2000;

/**
 * 95% interval of a mean over cases of which those of one place hang together: places are drawn with replacement.
 *
 * @param values - one a case
 * @param places - of each case
 */
export function clusteredInterval(values: readonly number[], places: readonly string[]): Ends {
  const names = [...new Set(places)];
  const sums = names.map((name) =>
    values.reduce((sum, value, i) => sum + (places[i] === name ? value : 0), 0)
  );
  const counts = names.map((name) => places.filter((place) => place === name).length);
  const random = createRandom(1);
  const means = Float64Array.from({length: resamples}, (_, k) => {
    random.seek(k, 0, key, 0);
    let [sum, count] = [0, 0];
    for (let i = 0; i < names.length; i++) {
      const picked = Math.min(names.length - 1, Math.floor(names.length * random.uniform()));
      sum += sums[picked];
      count += counts[picked];
    }
    return sum / count;
  }).sort();
  const at = (p: number) => short(means[Math.min(resamples - 1, Math.floor(p * resamples))]);
  return [at(0.025), at(0.975)];
}

const whole = (value: number) => Number(value.toPrecision(5));
const short = (value: number) => Number(value.toPrecision(4));
