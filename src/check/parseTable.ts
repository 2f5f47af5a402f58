import {fileFault} from "./fileFault.js";
import type {Problem} from "./problem.js";
import {type CsvRecord, splitRecords} from "./splitRecords.js";
import {unknownFault} from "./unknownFault.js";

/** A comma-separated table: its rows by column name, each with the line it starts on. */
export interface Table {
  file: string;
  /** Notes in front of the header, without their `#`. */
  notes: string[];
  header: {line: number; names: string[]};
  rows: {line: number; cells: Record<string, string>}[];
  /** Whether every row could be split and the header is as expected. */
  sound: boolean;
}

/**
 * Splits CSV text (RFC 4180, header first) into rows by column name.
 *
 * Lines that start with `#` in front of the header are notes. Empty rows are skipped. The order of the columns is free.
 *
 * @param text - decoded text, line breaks LF
 * @param file - name used in problems
 * @param columns - names the header must have
 * @param problems - every problem found is added here
 * @example
 * parseTable("# Source: x\nid,value\nCZ01,5\n", "a.csv", ["id", "value"], []).rows // => [{line: 3, cells: {id: "CZ01", value: "5"}}]
 */
export function parseTable(
  text: string,
  file: string,
  columns: readonly string[],
  problems: Problem[]
): Table {
  const {notes, records, fault} = readRecords(text);
  const first = records.shift();
  // What cannot be split at commas may be parted by something else.
  const [unsplit = ""] = fault && !first ? text.split("\n").slice(notes.length) : [];
  const table: Table = {
    file,
    notes: notes.map((line) => line.replace(/^#\s*/, "")),
    header: {
      line: first?.line ?? notes.length + 1,
      names: first?.cells.map((name) => name.trim()) ?? []
    },
    rows: [],
    sound: false
  };
  const before = problems.length;
  const mark = otherDelimiter(first?.cells ?? [unsplit.replaceAll('"', "")], columns);
  if (mark) {
    problems.push({file, line: table.header.line, ...fileFault("otherDelimiter", {mark})});
    return table;
  }
  if (first && !checkHeader(table, columns, problems)) return table;
  if (fault) problems.push({file, ...fault});
  if (!first) {
    if (!fault) problems.push({file, ...fileFault("emptyTable", {})});
    return table;
  }
  const {names} = table.header;
  // Where the header has lost a column, its rows are not at fault.
  const lacks = columns.some((column) => !names.includes(column));
  const filled = records.filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  for (const {line, cells} of wholeRecords(filled, names.length, file, lacks ? [] : problems))
    table.rows.push({line, cells: Object.fromEntries(names.map((name, i) => [name, cells[i]]))});
  table.sound = problems.length === before;
  return table;
}

/**
 * Splits CSV text into its notes, lines that start with `#` in front of all else, and its records.
 *
 * @param text - decoded text, line breaks LF
 * @returns notes as written, records, and what stopped the splitting
 */
function readRecords(text: string): {notes: string[]} & ReturnType<typeof splitRecords> {
  const [head] = /^(#.*(\n|$))*/.exec(text) ?? [""];
  const notes = head.split("\n").slice(0, -1);
  return {notes, ...splitRecords(text.slice(head.length), notes.length)};
}

/** The records with one cell a column; every other is a problem. */
function wholeRecords(
  records: readonly CsvRecord[],
  columns: number,
  file: string,
  problems: Problem[]
): CsvRecord[] {
  return records.filter(({line, cells: {length}}) => {
    if (length !== columns)
      problems.push({file, line, ...fileFault("columnCount", {columns, got: length})});
    return length === columns;
  });
}

/** The mark that a program other than expected put between columns. */
function otherDelimiter(
  names: readonly string[],
  columns: readonly string[]
): "semicolons" | "tabs" | undefined {
  const parts = (mark: string) => {
    const found = names.join(",").split(mark);
    return found.filter((name) => columns.includes(name.trim())).length > 1;
  };
  if (columns.length < 2) return undefined;
  return parts(";") ? "semicolons" : parts("\t") ? "tabs" : undefined;
}

function checkHeader(
  {file, header: {line, names}}: Table,
  columns: readonly string[],
  problems: Problem[]
): boolean {
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === columns.length) {
    problems.push({file, line, ...fileFault("noHeader", {columns: [...columns]})});
    return false;
  }
  const other = names.filter((column) => !columns.includes(column));
  // As many unknown columns as lack: they were renamed, and each says what it may be.
  for (const column of missing.length === other.length ? [] : missing)
    problems.push({file, line, column, ...fileFault("missingColumn", {})});
  names.forEach((column, i) => {
    if (names.indexOf(column) !== i)
      problems.push({file, line, column, ...fileFault("repeatedColumn", {})});
    else if (!columns.includes(column)) {
      const known = missing.length > 0 ? missing : columns;
      problems.push({file, line, column, ...unknownFault("column", column, known, "remove")});
    }
  });
  return true;
}
