import type {Problem} from "../../check/problem.js";
import type {Figure} from "../../project/figure.js";
import type {ProgressRow} from "../../project/progressRow.js";
import {readPeriod} from "../../quantity/period.js";
import {dataFault} from "../dataFault.js";

/** Rows of a table, the line of each, and its file. */
interface Dated<T> {
  rows: readonly T[];
  rowLines: readonly number[];
  file: string;
}

/**
 * What cannot be known yet: figures published, or of a time that begins, after today, and rows of a register dated after it.
 *
 * @param figures - published figures
 * @param progress - the register, if there is one
 * @param today - the day it is, an ISO date
 * @param problems - one for each column that has such dates, with all of its rows, is added here
 */
export function checkDates(
  figures: Dated<Figure>,
  progress: Dated<ProgressRow> | undefined,
  today: string,
  problems: Problem[]
): void {
  const tell = (column: string, dates: readonly string[], {rows, rowLines, file}: Dated<HasId>) => {
    const late = dates.flatMap((got, at) =>
      isLater(got, today) ? [{id: rows[at].id, got, at}] : []
    );
    if (late.length === 0) return;
    const fault = dataFault("afterToday", {today, of: column, rows: late});
    problems.push({file, line: rowLines[late[0].at], column, ...fault});
  };
  const {rows} = figures;
  const begun = rows.map(({period, published}) =>
    isLater(published, today) ? "" : (readPeriod(period).start ?? "")
  );
  tell(
    "published",
    rows.map(({published}) => published),
    figures
  );
  tell("period", begun, figures);
  if (progress)
    tell(
      "dated",
      progress.rows.map(({dated}) => dated),
      progress
    );
}

type HasId = {id: string};

/**
 * Whether a day, or the first of a month or year, is after another day: 2026-11 is not after 2026-11-05.
 *
 * @param date - ISO date, month or year; empty if it is not known
 * @param today - ISO date
 */
export function isLater(date: string, today: string): boolean {
  return date.slice(0, today.length) > today.slice(0, date.length);
}
