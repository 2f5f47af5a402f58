import {type ColumnTable, table} from "arquero";
import type {Backtest} from "../backtest/backtestRecord.js";
import {checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkObject} from "../quantity/checkObject.js";

/**
 * A backtest as an Arquero table: a row for every case and method; of a share the figure is that of the part over that of the whole,
 * and shares and additions stand after the other cases of their origin.
 *
 * @param backtest - see `backtestProject`
 * @returns place, origin and date at on the axis of year ends; actual, median and interval ends in the unit of the figure;
 * log_error, crps and interval scores of the natural logarithm; past is `own` where the place's own past gave the scale
 * @example
 * backtestTable({origins: [{place: "changzhou", origin: 2020, ownPast: true, cases: [{figure: "CZ08", role: "density", at: 2023, actual: 1053, forecasts: {skillcast: {median: 1000, 50: [990, 1010], 80: [980, 1020], 95: [900, 1100], error: 0.05, crps: 0.03, intervalScore80: 0.2, intervalScore95: 0.3}}}], sideCases: []}]}).get("upper95", 0) // => 1100
 */
export function backtestTable(backtest: Pick<Backtest, "origins">): ColumnTable {
  checkObject("backtest", backtest, ["origins"]);
  const {origins} = backtest;
  checkRows("origins", origins, {place: "text", origin: "number"});
  checkForm("origins", origins, [{cases: "list", sideCases: "list"}]);
  for (const {cases, sideCases} of origins)
    checkRows("cases", [...cases, ...sideCases], {figure: "text", at: "number", actual: "number"});
  const rows = origins.flatMap((origin) =>
    [...origin.cases, ...origin.sideCases].flatMap((one) =>
      Object.entries(one.forecasts).map(([method, forecast]) => ({origin, one, method, forecast}))
    )
  );
  type Row = (typeof rows)[number];
  const text = (read: (row: Row) => string) => rows.map(read);
  const number = (read: (row: Row) => number) => Float64Array.from(rows, read);
  return table({
    place: text(({origin}) => origin.place),
    origin: number(({origin}) => origin.origin),
    past: text(({origin}) => (origin.ownPast ? "own" : "pooled")),
    figure: text(({one: {figure, per}}) => (per === undefined ? figure : `${figure}/${per}`)),
    role: text(({one}) => one.role),
    at: number(({one}) => one.at),
    actual: number(({one}) => one.actual),
    method: text(({method}) => method),
    median: number(({forecast}) => forecast.median),
    lower50: number(({forecast}) => forecast["50"][0]),
    upper50: number(({forecast}) => forecast["50"][1]),
    lower80: number(({forecast}) => forecast["80"][0]),
    upper80: number(({forecast}) => forecast["80"][1]),
    lower95: number(({forecast}) => forecast["95"][0]),
    upper95: number(({forecast}) => forecast["95"][1]),
    log_error: number(({forecast}) => forecast.error),
    crps: number(({forecast}) => forecast.crps),
    interval_score_80: number(({forecast}) => forecast.intervalScore80),
    interval_score_95: number(({forecast}) => forecast.intervalScore95)
  });
}
