import {type AnnualSeries, requireRegular} from "../forecast/annualSeries.js";
import {dynamicTheta} from "../forecast/dynamicTheta.js";
import {forecastSeries} from "../forecast/forecastSeries.js";
import {drift, naive} from "../forecast/randomWalk.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import type {ForecastCase} from "./forecastCase.js";
import {yearlyMovement} from "./pointScores.js";

/** A forecasting method as an evaluation calls it. */
export type ForecastMethod = (series: AnnualSeries, options: ForecastOptions) => SeriesForecast;

/** What {@link rollingOrigin} takes; every field has a default. */
export interface RollingOriginOptions extends ForecastOptions {
  /** By name; default forecast (that of `forecastSeries`), naive, drift, dynamicTheta. */
  methods?: Readonly<Record<string, ForecastMethod>>;
  /** Observations the first origin leaves; integer ≥ 2. Default 5. */
  least?: number;
  /** At most so many origins, the latest; integer ≥ 1. Default 12. */
  origins?: number;
  /** Of the series, in the cases. Default `series`. */
  name?: string;
}

const known = {
  methods: true,
  horizon: true,
  least: true,
  origins: true,
  name: true,
  levels: true,
  bounds: true
} as const;
const usual = {forecast: forecastSeries, naive, drift, dynamicTheta};

/**
 * Repeats forecasts from earlier origins and puts them beside what came: the cases for `scoreMethods`.
 *
 * At each origin the methods see the history up to there and forecast up to `horizon` steps, as far as values exist. An origin
 * whose history is constant has no scale and is left out. A method that fails is replaced by the naive forecast and marked.
 *
 * @param series - shape (n), without gaps, any unit
 * @param options - see {@link RollingOriginOptions}
 * @returns cases of every method at every origin; none if the series is too short or constant
 * @throws RangeError for a gap, a value that is no number, or an option out of range
 * @see Tashman (2000), Out-of-sample tests of forecasting accuracy, Int. J. Forecasting 16, 437-450
 * @example
 * rollingOrigin([1, 2, 3, 4, 5, 6], {horizon: 1, methods: {naive}})[0].point // => [5]
 * rollingOrigin([1, 2, 3, 4, 5, 6], {least: 1}) // throws invalid least; not whole and at least 2: 1
 */
export function rollingOrigin(
  series: AnnualSeries,
  options: RollingOriginOptions = {}
): ForecastCase[] {
  checkKeys("options of rollingOrigin", options, known);
  const {methods = usual, horizon = 6, least = 5, origins = 12, name = "series"} = options;
  checkObject("methods", methods);
  for (const [method, run] of Object.entries(methods))
    if (typeof run !== "function")
      throw new TypeError(`invalid method ${method}; not a function: ${JSON.stringify(run)}`);
  const {levels = [0.5, 0.8, 0.95], bounds} = options;
  checkInteger("horizon", horizon, 1, Number.MAX_SAFE_INTEGER);
  if (!(Number.isInteger(least) && least >= 2))
    throw new RangeError(`invalid least; not whole and at least 2: ${least}`);
  if (!(Number.isInteger(origins) && origins >= 1))
    throw new RangeError(`invalid origins; not whole and at least 1: ${origins}`);
  const {values, lastYear} = requireRegular(series, "rollingOrigin", 1);
  const n = values.length;
  const cases: ForecastCase[] = [];
  for (let end = Math.max(least, n - origins); end < n; end++) {
    const history = values.subarray(0, end);
    const scale = yearlyMovement(history);
    if (!(scale > 0)) continue;
    const steps = Math.min(horizon, n - end);
    const origin = lastYear === undefined ? end : lastYear - (n - end);
    const actual = [...values.subarray(end, end + steps)];
    for (const [method, run] of Object.entries(methods)) {
      const made = attempt(run, history, {horizon: steps, levels, bounds});
      cases.push({method, series: name, origin, scale, actual, ...made});
    }
  }
  return cases;
}

function attempt(
  run: ForecastMethod,
  history: Float64Array,
  options: ForecastOptions
): Pick<ForecastCase, "point" | "intervals" | "failed"> {
  try {
    const {point, intervals} = run(history, options);
    return {point, intervals};
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const {point, intervals} = naive(history, options);
    return {point, intervals, failed: true};
  }
}
