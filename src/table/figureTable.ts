import {type ColumnTable, table} from "arquero";
import type {Figure} from "../project/figure.js";
import {publishedColumns} from "./publishedColumns.js";

/**
 * Published figures as an Arquero table, one row a figure.
 *
 * @param project - or anything with figures
 * @returns a table with the columns of `publishedColumns`; values in the unit of their row
 */
export function figureTable({figures}: {figures: readonly Figure[]}): ColumnTable {
  return table({...publishedColumns(figures)});
}
