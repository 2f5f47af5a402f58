import {required} from "../quantity/required.js";
import {type AnnualSeries, type Observations, readAnnual} from "./annualSeries.js";
import {forecastSeries} from "./forecastSeries.js";
import {reconcileForecasts} from "./reconcileForecasts.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {type Hierarchy, type ReconcileMethod, summingMatrix} from "./summingMatrix.js";

/**
 * Forecasts totals and parts and makes the forecasts add up; the histories must add up already.
 *
 * @param series - one of every total and part, same years, without gaps, same unit
 * @param hierarchy - each total with its parts
 * @param options - of `forecastSeries`, and `method` of `reconcileForecasts`; with bounds `count` parts stay at 0 or above
 * @throws RangeError where a total is not the sum of its parts, naming the first place; for series of different length; and as
 * `forecastSeries` and `reconcileForecasts`
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
  const histories = new Map(names.map((name) => [name, readAnnual(series[name])]));
  requireSums(histories, hierarchy);
  const forecasts = Object.fromEntries(
    names.map((name) => [name, forecastSeries(series[name], options)])
  );
  const all = [...histories.values()].every(({values}) => values.every((value) => value >= 0));
  const nonNegative = bounds === "count" || (bounds === undefined && all);
  return reconcileForecasts(forecasts, hierarchy, {...(method ? {method} : {}), nonNegative});
}

function requireSums(histories: ReadonlyMap<string, Observations>, hierarchy: Hierarchy): void {
  const [[firstName, first]] = histories;
  for (const [name, {values, lastYear}] of histories)
    if (values.length !== first.values.length || lastYear !== first.lastYear)
      throw new RangeError(`invalid series; ${name} has not the years of ${firstName}`);
  const valuesOf = (name: string) => required(histories.get(name), `series ${name}`).values;
  for (const [total, parts] of Object.entries(hierarchy)) {
    const paths = parts.map(valuesOf);
    valuesOf(total).forEach((value, t) => {
      const sum = paths.reduce((part, values) => part + values[t], 0);
      if (!(Math.abs(value - sum) <= 1e-9 * (Math.abs(value) + Math.abs(sum))))
        throw new RangeError(
          `invalid ${total}[${t}]; not the sum of ${parts.join(", ")} (${sum}): ${value}`
        );
    });
  }
}
