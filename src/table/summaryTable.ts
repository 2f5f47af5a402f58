import {type ColumnTable, table} from "arquero";
import type {Figure} from "../project/figure.js";
import {describeValues, type ValueSummary} from "./describeValues.js";

/**
 * Descriptive statistics of the published figures, one row a place, indicator and unit.
 *
 * @param project - or anything with figures
 * @returns a table: place, indicator, unit, and the columns of `describeValues`, in the unit of the row
 */
export function summaryTable({figures}: {figures: readonly Figure[]}): ColumnTable {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.place, figure.indicator, figure.unit]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const rows = [...groups.values()].map((members) => ({
    ...members[0],
    ...describeValues(members.map(({value}) => value))
  }));
  const numbers: (keyof ValueSummary)[] = [
    "n",
    "mean",
    "standardDeviation",
    "min",
    "lower95",
    "lower80",
    "median",
    "upper80",
    "upper95",
    "max"
  ];
  return table({
    place: rows.map(({place}) => place),
    indicator: rows.map(({indicator}) => indicator),
    indicator_zh: rows.map(({indicatorZh}) => indicatorZh),
    unit: rows.map(({unit}) => unit),
    ...Object.fromEntries(numbers.map((key) => [key, Float64Array.from(rows, (row) => row[key])]))
  });
}
