import type {AnnualSeries} from "../forecast/annualSeries.js";
import {drift} from "../forecast/drift.js";
import {dynamicTheta} from "../forecast/dynamicTheta.js";
import {forecast} from "../forecast/forecast.js";
import {naive} from "../forecast/naive.js";
import {requireRegular} from "../forecast/requireRegular.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";
import type {ForecastCase} from "./forecastCase.js";
import {yearlyMovement} from "./yearlyMovement.js";

/** A forecasting method as a backtest calls it. */
export type ForecastMethod = (series: AnnualSeries, options: ForecastOptions) => SeriesForecast;

const usual: Record<string, ForecastMethod> = {forecast, naive, drift, dynamicTheta};

/**
 * Repeats forecasts from earlier origins and puts them beside what came: the cases for `scoreMethods`.
 *
 * At each origin the methods see the history up to there and forecast up to `horizon` steps, as far as values exist. An origin
 * whose history is constant has no scale and is left out. A method that fails is replaced by the naive forecast and marked.
 *
 * @param series - shape (n), without gaps, any unit
 * @param options.methods - by name; default forecast, naive, drift, dynamicTheta
 * @param options.horizon - default 6
 * @param options.least - observations the first origin leaves; default 5
 * @param options.origins - at most so many, the latest; default 12
 * @param options.name - of the series, in the cases; default `series`
 * @returns cases of every method at every origin; none if the series is too short or constant
 * @throws RangeError for a gap, a value that is no number, or an option out of range
 * @example
 * backtest([1, 2, 3, 4, 5, 6], {horizon: 1, methods: {naive}})[0].point // => [5]
 * backtest([1, 2, 3, 4, 5, 6], {least: 1}) // throws invalid least; not whole and at least 2: 1
 */
export function backtest(
  series: AnnualSeries,
  {
    methods = usual,
    horizon = 6,
    least = 5,
    origins = 12,
    name = "series",
    levels = [0.5, 0.8, 0.95],
    bounds
  }: Omit<ForecastOptions, "horizon"> & {
    methods?: Readonly<Record<string, ForecastMethod>>;
    horizon?: number;
    least?: number;
    origins?: number;
    name?: string;
  } = {}
): ForecastCase[] {
  if (!(Number.isInteger(least) && least >= 2))
    throw new RangeError(`invalid least; not whole and at least 2: ${least}`);
  if (!(Number.isInteger(origins) && origins >= 1))
    throw new RangeError(`invalid origins; not whole and at least 1: ${origins}`);
  const {values, lastYear} = requireRegular(series, "backtest", 1);
  const n = values.length;
  const cases: ForecastCase[] = [];
  for (let end = Math.max(least, n - origins); end < n; end++) {
    const history = values.subarray(0, end);
    const scale = yearlyMovement(history);
    if (!(scale > 0)) continue;
    const steps = Math.min(horizon, n - end);
    const options = {horizon: steps, levels, bounds};
    for (const [method, run] of Object.entries(methods)) {
      const {result, failed} = attempt(run, history, options);
      cases.push({
        method,
        series: name,
        origin: lastYear === undefined ? end : lastYear - (n - end),
        scale,
        actual: [...values.subarray(end, end + steps)],
        point: result.point,
        intervals: result.intervals,
        ...(failed ? {failed} : {})
      });
    }
  }
  return cases;
}

function attempt(run: ForecastMethod, history: Float64Array, options: ForecastOptions) {
  try {
    return {result: run(history, options), failed: false};
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {result: naive(history, options), failed: true};
  }
}
