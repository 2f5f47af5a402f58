import {type ColumnTable, table} from "arquero";
import type {TrendReport} from "../evaluate/trendReport.js";
import {checkFields, checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkObjects} from "../quantity/checkObject.js";

/** A named annual series and its report. */
export interface TrendSeries extends Pick<TrendReport, "filled"> {
  name: string;
  years: readonly number[];
  /** Null for a gap; unit of the series. */
  values: readonly (number | null)[];
  forecast: Pick<TrendReport["forecast"], "years" | "point" | "intervals">;
}

/**
 * Annual series and their forecasts as an Arquero table, tidy: one row a series and year, past and future.
 *
 * @param series - with reports of the same interval levels
 * @returns series, year, kind (observed, filled or forecast), value, and the ends of each interval, such as lower80 and upper80, in
 * the unit of the series; null where there is none
 * @example
 * trendTable([{name: "a", years: [2024], values: [3], filled: [], forecast: {years: [2025], point: [4], intervals: [{level: 0.8, lower: [2], upper: [6]}]}}]).array("upper80") // => [null, 6]
 */
export function trendTable(series: readonly TrendSeries[]): ColumnTable {
  checkObjects("series", series, ["forecast"]);
  checkRows("series", series, {years: "numbers", values: "amounts"});
  checkForm("series", series, [{filled: "list"}]);
  for (const {forecast} of series) {
    checkFields("forecast", forecast, {years: "numbers", point: "amounts"});
    checkRows("intervals", forecast.intervals, {
      level: "number",
      lower: "amounts",
      upper: "amounts"
    });
  }
  const rows = series.flatMap((one) => [...pastRows(one), ...futureRows(one)]);
  const levels = series[0]?.forecast.intervals.map(({level}) => level) ?? [];
  const names = [
    ...["series", "year", "kind", "value"],
    ...levels.flatMap((level) => [`lower${percent(level)}`, `upper${percent(level)}`])
  ];
  return table(
    Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]))
  );
}

type Row = Record<string, string | number | null>;

function pastRows({name: series, years, values, filled}: TrendSeries): Row[] {
  const observed = years.flatMap((year, i) =>
    values[i] === null ? [] : [{series, year, kind: "observed", value: values[i]}]
  );
  const added = filled.map(({year, value}) => ({series, year, kind: "filled", value}));
  return [...observed, ...added].sort((one, other) => one.year - other.year);
}

function futureRows({name: series, forecast: {years, point, intervals}}: TrendSeries): Row[] {
  return point.map((value, h) => ({
    series,
    year: years ? years[h] : h + 1,
    kind: "forecast",
    value,
    ...Object.fromEntries(
      intervals.flatMap(({level, lower, upper}) => [
        [`lower${percent(level)}`, lower[h]],
        [`upper${percent(level)}`, upper[h]]
      ])
    )
  }));
}

const percent = (level: number) => String(+(100 * level).toFixed(4));
