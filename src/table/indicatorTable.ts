import {type ColumnTable, table} from "arquero";
import type {Forecast} from "../verdict/forecastSchema.js";
import {indicatorColumns} from "./indicatorColumns.js";

/**
 * The indicators of forecasts as an Arquero table, one row a scenario, indicator and year.
 *
 * @param forecasts - one a scenario
 * @returns a table with the columns of `indicatorColumns`; amounts in the unit of their row
 */
export function indicatorTable(
  ...forecasts: Pick<Forecast, "scenario" | "indicators">[]
): ColumnTable {
  return table({...indicatorColumns(forecasts)});
}
