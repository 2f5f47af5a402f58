import {type ColumnTable, table} from "arquero";
import type {Forecast} from "../verdict/forecastSchema.js";
import {indicatorColumns} from "./indicatorColumns.js";
import {targetColumns} from "./targetColumns.js";

type OneOrMany<One> = One | readonly One[];

/**
 * The indicators of forecasts as an Arquero table, one row a scenario, indicator and year.
 *
 * @param forecasts - one a scenario, or lists of them
 * @returns a table with the columns of `indicatorColumns`; amounts in the unit of their row
 * @example
 * indicatorTable({scenario: "base", indicators: [{id: "skilled", name: {zh: "技能人才", en: "skilled"}, unit: "person", years: [2025, 2026], median: [10, 12], lower80: [9, 10], upper80: [11, 14], lower95: [8, 9], upper95: [12, 15], deterministic: [10, 12]}]}).array("median") // => [10, 12]
 */
export function indicatorTable(
  ...forecasts: OneOrMany<Pick<Forecast, "scenario" | "indicators">>[]
): ColumnTable {
  return table({...indicatorColumns(forecasts.flat())});
}

/**
 * The verdicts of forecasts as an Arquero table, one row a scenario, target and reading.
 *
 * @param forecasts - one a scenario, or lists of them
 * @returns a table with the columns of `targetColumns`; amounts in the unit of their row
 * @example
 * targetTable({scenario: "base", targets: [{id: "T01", name: {zh: "目标", en: "target"}, reading: "people", readings: [], probability: 0.4}]}).get("probability", 0) // => 0.4
 */
export function targetTable(
  ...forecasts: OneOrMany<Pick<Forecast, "scenario" | "targets">>[]
): ColumnTable {
  return table({...targetColumns(forecasts.flat())});
}
