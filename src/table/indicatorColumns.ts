import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {checkIndicator} from "../verdict/checkIndicator.js";
import type {Forecast} from "../verdict/forecastSchema.js";

/** The indicators of one or more forecasts as columns of one length: a row is one scenario, indicator and year. */
export interface IndicatorColumns {
  scenario: string[];
  indicator: string[];
  definition: string[];
  name_zh: string[];
  name_en: string[];
  unit: string[];
  year: Int32Array;
  median: Float64Array;
  lower80: Float64Array;
  upper80: Float64Array;
  lower95: Float64Array;
  upper95: Float64Array;
  deterministic: Float64Array;
}

/**
 * Lays the indicators of forecasts out as plain columns, tidy: one row a scenario, indicator and year.
 *
 * @param forecasts - one a scenario
 * @returns columns of one length; amounts in the unit of their row
 * @example
 * indicatorColumns([{scenario: "base", indicators: [{id: "skilled", name: {zh: "技能人才", en: "skilled"}, unit: "person", years: [2025, 2026], median: [10, 12], lower80: [9, 10], upper80: [11, 14], lower95: [8, 9], upper95: [12, 15], deterministic: [10, 12]}]}]).median // => Float64Array.of(10, 12)
 */
export function indicatorColumns(
  forecasts: readonly Pick<Forecast, "scenario" | "indicators">[]
): IndicatorColumns {
  checkList("forecasts", forecasts);
  for (const forecast of forecasts) {
    checkObject("forecast", forecast, ["indicators"]);
    checkList("indicators", forecast.indicators);
    for (const [i, indicator] of forecast.indicators.entries()) {
      checkObject(`indicators[${i}]`, indicator, ["name"]);
      checkIndicator(`indicators[${i}]`, indicator);
    }
  }
  const rows = forecasts.flatMap(({scenario, indicators}) =>
    indicators.flatMap((indicator) => indicator.years.map((_, i) => ({scenario, indicator, i})))
  );
  const text = (read: (row: (typeof rows)[number]) => string) => rows.map(read);
  const amount = (
    key: "median" | "lower80" | "upper80" | "lower95" | "upper95" | "deterministic"
  ) => Float64Array.from(rows, ({indicator, i}) => indicator[key][i] ?? Number.NaN);
  return {
    scenario: text(({scenario}) => scenario),
    indicator: text(({indicator}) => indicator.id),
    definition: text(({indicator}) => indicator.definition ?? ""),
    name_zh: text(({indicator}) => indicator.name.zh),
    name_en: text(({indicator}) => indicator.name.en),
    unit: text(({indicator}) => indicator.unit),
    year: Int32Array.from(rows, ({indicator, i}) => indicator.years[i]),
    median: amount("median"),
    lower80: amount("lower80"),
    upper80: amount("upper80"),
    lower95: amount("lower95"),
    upper95: amount("upper95"),
    deterministic: amount("deterministic")
  };
}
