import type {AnnualSeries} from "./annualSeries.js";
import type {ReconcileMethod} from "./errorCovariance.js";
import {forecast} from "./forecast.js";
import {readAnnual} from "./readAnnual.js";
import {reconcile} from "./reconcile.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {type Hierarchy, summingMatrix} from "./summingMatrix.js";

/**
 * Forecasts totals and parts and makes the forecasts add up; the histories must add up already.
 *
 * @param series - one of every total and part, same years, without gaps, same unit
 * @param hierarchy - each total with its parts
 * @param options - of `forecast`, and `method` of `reconcile`; with bounds `count` parts stay at 0 or above
 * @throws RangeError where a total is not the sum of its parts, naming the first place; for series of different length; and as
 * `forecast` and `reconcile`
 * @example
 * forecastHierarchy({city: [5, 6, 8], north: [3, 3, 4], south: [2, 3, 4]}, {city: ["north", "south"]}, {horizon: 2}).north.point.length // => 2
 * forecastHierarchy({city: [5, 9], north: [3, 3], south: [2, 3]}, {city: ["north", "south"]}) // throws invalid city[1]; not the sum of north, south (6): 9
 */
export function forecastHierarchy(
  series: Readonly<Record<string, AnnualSeries>>,
  hierarchy: Hierarchy,
  {
    method,
    ...options
  }: Omit<ForecastOptions, "bounds"> & {bounds?: "count" | "none"; method?: ReconcileMethod} = {}
): Record<string, SeriesForecast> {
  const {bounds} = options;
  if (bounds !== undefined && bounds !== "count" && bounds !== "none")
    throw new RangeError(
      `invalid bounds; sums take "count" or "none" only: ${JSON.stringify(bounds)}`
    );
  const names = Object.keys(series);
  summingMatrix(hierarchy, names);
  const values = new Map(names.map((name) => [name, readAnnual(series[name])]));
  const first = values.get(names[0])!;
  for (const [name, other] of values)
    if (other.values.length !== first.values.length || other.lastYear !== first.lastYear)
      throw new RangeError(`invalid series; ${name} has not the years of ${names[0]}`);
  for (const [total, parts] of Object.entries(hierarchy))
    values.get(total)!.values.forEach((value, t) => {
      const sum = parts.reduce((part, name) => part + values.get(name)!.values[t], 0);
      if (!(Math.abs(value - sum) <= 1e-9 * (Math.abs(value) + Math.abs(sum))))
        throw new RangeError(
          `invalid ${total}[${t}]; not the sum of ${parts.join(", ")} (${sum}): ${value}`
        );
    });
  const forecasts = Object.fromEntries(
    names.map((name) => [name, forecast(series[name], options)])
  );
  const all = [...values.values()].every((one) => one.values.every((value) => value >= 0));
  const nonNegative = bounds === "count" || (bounds === undefined && all);
  return reconcile(forecasts, hierarchy, {...(method ? {method} : {}), nonNegative});
}
