import {type ColumnTable, table} from "arquero";
import type {ProgressRow} from "../project/progressRow.js";

/**
 * A progress register as an Arquero table, in the columns of progress.csv: a row a report.
 *
 * @param rows - of a register
 * @returns values in the unit of their target; null where there is none
 * @example
 * progressTable([{id: "P1", target: "T30", period: "2025", value: 312, dated: "2026-01-15", document: "list", url: "", body: "市教育局", enteredBy: "甲", visibility: "internal", note: ""}]).array("value") // => [312]
 */
export function progressTable(rows: readonly ProgressRow[]): ColumnTable {
  const column = <V>(read: (row: ProgressRow) => V): V[] => rows.map(read);
  return table({
    id: column(({id}) => id),
    target: column(({target}) => target),
    period: column(({period}) => period),
    value: column(({value}) => value ?? null),
    state: column(({state}) => state ?? null),
    goal: column(({goal}) => goal ?? null),
    dated: column(({dated}) => dated),
    document: column(({document}) => document),
    url: column(({url}) => url),
    body: column(({body}) => body),
    entered_by: column(({enteredBy}) => enteredBy),
    visibility: column(({visibility}) => visibility),
    note: column(({note}) => note)
  });
}
