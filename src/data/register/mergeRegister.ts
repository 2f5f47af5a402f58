import type {Problem} from "../../check/problem.js";
import type {ProgressRow} from "../../project/progressRow.js";
import {dataFault} from "../dataFault.js";
import type {RegisterEntry} from "./readRegister.js";
import {rowDigest} from "./rowDigest.js";

/** A register after a workbook was taken in, and what that changed. */
export interface MergedRegister {
  rows: ProgressRow[];
  added: ProgressRow[];
  changed: {before: ProgressRow; after: ProgressRow}[];
}

/**
 * Takes the rows of a workbook into a register: new rows are added, changed ones replace what they were written from. A row that somebody
 * else has changed since the workbook was written is a conflict, and named; nothing is lost, rows that the workbook leaves out stay.
 *
 * @param rows - the register
 * @param entries - of a workbook
 * @param source.file - of the workbook, for problems
 * @param source.asOf - the day on which it is taken in (ISO date): evidence of a later one is a problem
 * @param problems - every conflict is added here
 */
export function mergeRegister(
  rows: readonly ProgressRow[],
  entries: readonly RegisterEntry[],
  {file, asOf}: {file: string; asOf: string},
  problems: Problem[]
): MergedRegister {
  const merged = new Map(rows.map((row) => [row.id, row]));
  const added: ProgressRow[] = [];
  const changed: MergedRegister["changed"] = [];
  for (const {row, at, datedAt = at, base} of entries) {
    const before = merged.get(row.id) ?? twinOf(row, [...merged.values()]);
    const after = before ? {...row, id: before.id} : row;
    if (before && rowDigest(before) === rowDigest(after)) continue;
    if (after.dated > asOf) {
      const fault = dataFault("progressLater", {today: asOf, got: after.dated});
      problems.push({file, column: datedAt, ...fault});
    }
    if (!before) added.push(after);
    else if (base === rowDigest(before)) changed.push({before, after});
    else {
      const fault = dataFault("progressConflict", {id: before.id, ...sayings(before, after)});
      problems.push({file, column: at, ...fault});
      continue;
    }
    merged.set(after.id, after);
  }
  return {rows: [...merged.values()], added, changed};
}

/** A row without an id that says something of the same target, time and date. */
function twinOf(row: ProgressRow, rows: readonly ProgressRow[]): ProgressRow | undefined {
  return rows.find(
    ({target, period, dated}) =>
      target === row.target && period === row.period && dated === row.dated
  );
}

/** What differs between two rows, in the words of the register. */
function sayings(before: ProgressRow, after: ProgressRow): {there: string; here: string} {
  const keys = (Object.keys({...before, ...after}) as (keyof ProgressRow)[]).filter(
    (key) => key !== "id" && before[key] !== after[key]
  );
  const say = (row: ProgressRow) => keys.map((key) => `${key} ${row[key] ?? ""}`).join(", ");
  return {there: say(before), here: say(after)};
}
