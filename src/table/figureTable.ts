import {type ColumnTable, op, table} from "arquero";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Figure} from "../project/figure.js";
import {describeValues} from "./describeValues.js";
import {publishedColumns} from "./publishedColumns.js";

/**
 * Published figures as an Arquero table, one row a figure.
 *
 * @param project - or anything with figures
 * @returns a table with the columns of `publishedColumns`; values in the unit of their row
 * @example
 * figureTable({figures: [{id: "F1", period: "2024-12-31", value: 435000, unit: "person"}]}).get("year", 0) // => 2024
 */
export function figureTable(project: {figures: readonly Figure[]}): ColumnTable {
  checkProjectForm(project, ["figures"]);
  const {figures} = project;
  return table({...publishedColumns(figures)});
}

/**
 * Descriptive statistics of the published figures, one row a place, indicator and unit.
 *
 * @param project - or anything with figures
 * @returns a table: place, indicator, indicator_zh, unit, and the columns of `describeValues`, in the unit of the row
 * @example
 * summaryTable({figures: [{id: "A", place: "常州", period: "2023", value: 1}, {id: "B", place: "常州", period: "2024", value: 2}]}).get("median", 0) // => 1.5
 */
export function summaryTable(project: {figures: readonly Figure[]}): ColumnTable {
  checkProjectForm(project, ["figures"]);
  const groups = figureTable(project)
    .groupby("place", "indicator", "unit")
    .rollup({indicator_zh: op.any("indicator_zh"), values: op.array_agg("value")});
  const summaries = Array.from(groups.array("values") as Iterable<number[]>, describeValues);
  const names = [
    ...(["n", "mean", "standardDeviation", "min", "lower95", "lower80"] as const),
    ...(["median", "upper80", "upper95", "max"] as const)
  ];
  const columns = names.map((name) => [name, Float64Array.from(summaries, (one) => one[name])]);
  return groups
    .select("place", "indicator", "indicator_zh", "unit")
    .assign(table(Object.fromEntries(columns)));
}
