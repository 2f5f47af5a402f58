import {type ColumnTable, table} from "arquero";
import type {Forecast} from "../verdict/forecastSchema.js";
import {targetColumns} from "./targetColumns.js";

/**
 * The verdicts of forecasts as an Arquero table, one row a scenario, target and reading.
 *
 * @param forecasts - one a scenario
 * @returns a table with the columns of `targetColumns`; amounts in the unit of their row
 */
export function targetTable(...forecasts: Pick<Forecast, "scenario" | "targets">[]): ColumnTable {
  return table({...targetColumns(forecasts)});
}
