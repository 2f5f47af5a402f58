import {checkFault} from "../../check/checkFault.js";
import {parseTable} from "../../check/parseTable.js";
import type {Problem} from "../../check/problem.js";
import {type Columns, type Row, readRows} from "../../check/readRows.js";
import {dataFault} from "../dataFault.js";

/** Rows of a table of sources: those that are whole, and the ids of all, for references. */
export interface Sources<T> {
  rows: T[];
  ids: string[];
  /** Line of each id. */
  lines: ReadonlyMap<string, number>;
  /** False if rows could not even be split, so that a missing id means nothing. */
  sound: boolean;
}

/** A row of which every cell could be read. */
export type WholeRow<C extends Columns> = NonNullable<Row<C>["value"]>;

/** A table as it was read: every row, whole or not. */
export interface SourceTable<C extends Columns> {
  rows: Row<C>[];
  sound: boolean;
  /** Whether every column is there: without one, what cells say of each other only follows from that. */
  complete: boolean;
}

/**
 * Reads a table whose rows have an id.
 *
 * @param text - decoded text
 * @param file - name used in problems
 * @param columns - reader of each column
 * @param problems - every problem found is added here; an id twice is one
 */
export function readSourceTable<C extends Columns & {id: unknown}>(
  text: string,
  file: string,
  columns: C,
  problems: Problem[]
): SourceTable<C> {
  const table = parseTable(text, file, Object.keys(columns), problems);
  const rows = readRows(table, columns, problems);
  const first = new Map<unknown, number>();
  for (const {line, cells} of rows) {
    const {id} = cells;
    const seen = id === undefined ? undefined : first.get(id);
    if (seen === undefined) first.set(id, line);
    else {
      const fault = checkFault("repeatedId", {got: String(id), line: seen});
      problems.push({file, line, column: "id", ...fault});
    }
  }
  const complete = Object.keys(columns).every((column) => table.header.names.includes(column));
  return {rows, sound: table.sound, complete};
}

/**
 * Checks the amounts of a table of sources: none is negative, and the upper end of a range is not below the lower.
 *
 * @param table - as it was read
 * @param columns - that of the number, or of the lower end, and that of the upper
 * @param file - name used in problems
 * @param problems - every problem found is added here
 */
export function checkAmounts<C extends Columns>(
  {rows}: SourceTable<C>,
  [low, high]: readonly [low: keyof C & string, high: keyof C & string],
  file: string,
  problems: Problem[]
): void {
  for (const {line, cells} of rows) {
    const [from, to] = [cells[low], cells[high]];
    const negative = [low, high].find((column) => Number(cells[column] ?? 0) < 0);
    if (negative !== undefined)
      problems.push({
        file,
        line,
        column: negative,
        ...dataFault("belowZero", {got: Number(cells[negative])})
      });
    else if (typeof from === "number" && typeof to === "number" && from > to)
      problems.push({
        file,
        line,
        column: high,
        ...dataFault("lowAboveHigh", {low: from, high: to})
      });
  }
}

/** The whole rows of a table in the shape that the project gives them, and the ids of all. */
export function wholeRows<C extends Columns, T>(
  {rows, sound}: SourceTable<C>,
  shape: (row: WholeRow<C>) => T
): Sources<T> {
  return {
    rows: rows.flatMap(({value}) => (value ? [shape(value)] : [])),
    ids: rows.flatMap(({cells}) => (typeof cells.id === "string" ? [cells.id] : [])),
    lines: new Map(rows.map(({cells, line}) => [String(cells.id), line])),
    sound
  };
}
