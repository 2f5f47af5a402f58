import {checkKeys} from "../quantity/checkKeys.js";
import {checkObject} from "../quantity/checkObject.js";
import {printedDecimals} from "../quantity/printedDecimals.js";
import {required} from "../quantity/required.js";
import {type AnnualSeries, type Observations, readAnnual} from "./annualSeries.js";
import {forecastPanel} from "./forecastPanel.js";
import {forecastSeries} from "./forecastSeries.js";
import {reconcileForecasts} from "./reconcileForecasts.js";
import {knownOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {type Hierarchy, type ReconcileMethod, summingMatrix} from "./summingMatrix.js";

const known = {...knownOptions, method: true, siblings: true} as const;

/** What {@link forecastHierarchy} takes. */
export interface HierarchyOptions extends Omit<ForecastOptions, "bounds"> {
  bounds?: "count" | "none";
  /** As of `reconcileForecasts`; default `mint`. */
  method?: ReconcileMethod;
  /** The parts of each total are forecast as a panel; default false. */
  siblings?: boolean;
}

/**
 * Forecasts totals and parts and makes the forecasts add up; the histories must add up already.
 *
 * @param series - one of every total and part, same years, without gaps, same unit
 * @param hierarchy - each total with its parts
 * @param options - of `forecastSeries`, and `method` of `reconcileForecasts`; with bounds `count` parts stay at 0 or above;
 * `siblings`: the parts of each total are forecast as a panel (`forecastPanel`) before all are made to add up; default false
 * @throws RangeError where a total is not the sum of its parts within the rounding of the printed numbers, naming the first place; for series of different length; and as
 * `forecastSeries` and `reconcileForecasts`
 * @example
 * forecastHierarchy({city: [5, 6, 8], north: [3, 3, 4], south: [2, 3, 4]}, {city: ["north", "south"]}, {horizon: 2}).north.point.length // => 2
 * forecastHierarchy({city: [5, 9], north: [3, 3], south: [2, 3]}, {city: ["north", "south"]}) // throws invalid city[1]; not the sum of north, south (6): 9
 */
export function forecastHierarchy(
  series: Readonly<Record<string, AnnualSeries>>,
  hierarchy: Hierarchy,
  given: HierarchyOptions = {}
): Record<string, SeriesForecast> {
  checkKeys("options of forecastHierarchy", given, known);
  checkObject("series", series);
  const {method, siblings = false, ...options} = given;
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
  if (siblings)
    for (const parts of Object.values(hierarchy)) {
      const panel = forecastPanel(
        parts.map((name) => series[name]),
        options
      );
      parts.forEach((name, i) => {
        forecasts[name] = panel.forecasts[i];
      });
    }
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
      const printed = [value, ...paths.map((values) => values[t])];
      const slack = printed.reduce((total, each) => total + roundingOf(each), 0);
      if (!(Math.abs(value - sum) <= slack + 1e-9 * (Math.abs(value) + Math.abs(sum))))
        throw new RangeError(
          `invalid ${total}[${t}]; not the sum of ${parts.join(", ")} (${sum}): ${value}`
        );
    });
  }
}

/** Half a unit of the last digit that is printed: of decimals, or before the noughts of a round number; 0 for other whole numbers. */
function roundingOf(value: number): number {
  const decimals = printedDecimals(value);
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const noughts = /0*$/.exec(BigInt(Math.trunc(Math.abs(value))).toString())?.[0].length ?? 0;
  return value === 0 || noughts < 2 ? 0 : 0.5 * 10 ** noughts;
}
