import {type CsvError, parse} from "csv-parse/sync";
import type {Problem} from "../quantity/problem.js";
import {unknownProblem} from "./unknownProblem.js";

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
 */
export function parseTable(
  text: string,
  file: string,
  columns: readonly string[],
  problems: Problem[]
): Table {
  const notes = /^(#.*(\n|$))*/.exec(text)![0];
  const noteLines = notes.split("\n").slice(0, -1);
  const {records, fault: splitFault} = splitRecords(text.slice(notes.length), noteLines.length);
  if (splitFault) problems.push({file, ...splitFault});
  const first = records.shift();
  const table: Table = {
    file,
    notes: noteLines.map((line) => line.replace(/^#\s*/, "")),
    header: {line: first?.line ?? 1, names: first?.cells.map((name) => name.trim()) ?? []},
    rows: [],
    sound: false
  };
  const before = problems.length;
  if (!first) {
    if (splitFault === undefined)
      problems.push({file, message: "expected a header and rows, got nothing", mend: "restore it"});
    return table;
  }
  if (!checkHeader(table, columns, problems)) return table;
  const {names} = table.header;
  for (const {line, cells} of records) {
    if (cells.every((text) => text.trim() === "")) continue;
    if (cells.length !== names.length) {
      problems.push({
        file,
        line,
        message: `expected ${names.length} columns, got ${cells.length}`,
        mend:
          cells.length < names.length
            ? "the row is cut off or lacks commas"
            : "put text that has a comma between double quotes"
      });
      continue;
    }
    table.rows.push({line, cells: Object.fromEntries(names.map((name, i) => [name, cells[i]]))});
  }
  table.sound = splitFault === undefined && problems.length === before;
  return table;
}

/**
 * Splits CSV text into records of cells, each with the line it starts on.
 *
 * @param text - decoded text, line breaks LF
 * @param offset - lines before it in the file
 * @returns the records that could be split, and what stopped the splitting
 */
export function splitRecords(text: string, offset: number) {
  const records: {line: number; cells: string[]}[] = [];
  let fault: Omit<Problem, "file"> | undefined;
  let last = offset;
  try {
    parse(text, {
      info: true,
      relaxColumnCount: true,
      onRecord: ({record, info}: {record: string[]; info: {lines: number}}) => {
        records.push({line: last + 1, cells: record});
        last = offset + info.lines;
        return null;
      }
    } as never);
  } catch (error) {
    const {code} = error as CsvError;
    const open = code === "CSV_QUOTE_NOT_CLOSED";
    fault = {
      line: last + 1,
      message: open
        ? "expected a closing double quote, got the end of the file"
        : "expected a double quote around the whole text or none, got one inside",
      mend: open
        ? "close the quote; if there is none to close, the file is cut off"
        : 'put the text between double quotes and write "" for a quote inside it'
    };
  }
  return {records, fault};
}

function checkHeader({file, header}: Table, columns: readonly string[], problems: Problem[]) {
  const {line, names} = header;
  const report = (message: string, mend: string, column?: string) =>
    problems.push({file, line, column, message, mend});
  const [semicolon, tab] = [";", "\t"].map((mark) => names.join(",").split(mark));
  for (const [other, parts] of [
    ["semicolons", semicolon],
    ["tabs", tab]
  ] as const)
    if (columns.length > 1 && parts.filter((name) => columns.includes(name.trim())).length > 1) {
      report(
        `expected commas between columns, got ${other}`,
        "Excel saves so in some regions; save it as CSV UTF-8 with commas"
      );
      return false;
    }
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === columns.length) {
    report(
      `expected a header with ${columns.slice(0, 4).join(", ")}, …, got none of them`,
      "restore the first row"
    );
    return false;
  }
  for (const column of missing) report("expected this column, got none", "add it", column);
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i)
      report("expected each column once, got it again", "remove one", name);
    else if (!columns.includes(name)) {
      const {message, mend} = unknownProblem(
        "column",
        name,
        missing.length > 0 ? missing : columns
      );
      report(message, `${mend}; or remove it`, name);
    }
  });
  return true;
}
