import type {CsvRecord} from "../../check/splitRecords.js";
import {readYear} from "./readYear.js";

/** Names that a column of years has. */
export const yearHeader =
  /^(?:(?:fiscal |school |academic |reference )?year|年|年份|年度|学年|财年|统计年份|time|time_?period|period|date|ref_date|时间|时期|日期)$/iu;

/** The header of a table: its names, the row it stands in, and how many rows it takes. */
export interface Header {
  headers: string[];
  at: number;
  skip: number;
}

/**
 * Finds the header among the first 40 rows: the first that names a column of years, or has years across. Rows above it are a title
 * or say where the table comes from.
 *
 * @param rows - filled rows of the table
 * @returns the header, or null if no row is one
 */
export function findHeader(rows: readonly CsvRecord[]): Header | null {
  const at = rows.findIndex(({cells}, i) => i < 40 && isHeader(cells, rows[i + 1]?.cells ?? []));
  return at < 0 ? null : {...headersOf(rows, at), at};
}

function isHeader(cells: readonly string[], next: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.some((cell) => yearHeader.test(cell.trim()))) return true;
  const years = filled.filter((cell) => readYear(cell)?.kind === "year").length;
  const first = readYear(cells[0] ?? "");
  return years >= 2 || (years === 1 && filled.length === 2 && first === null && next.length === 2);
}

/** Headers, and how many rows they take: two where the second has names below merged cells and no year. */
function headersOf(rows: readonly CsvRecord[], at: number): Omit<Header, "at"> {
  const trimmed = rows[at].cells.map((cell) => cell.trim());
  while (trimmed.length > 1 && trimmed[trimmed.length - 1] === "") trimmed.pop();
  const below = rows[at + 1]?.cells.map((cell) => cell.trim()) ?? [];
  const year = trimmed.findIndex((cell) => yearHeader.test(cell));
  const merged =
    year >= 0 &&
    below[year] === "" &&
    below.some((cell) => cell !== "") &&
    below.every((cell) => cell === "" || !/^[\d.,()-]+$/.test(cell));
  if (!merged) return {headers: trimmed, skip: 1};
  const width = Math.max(trimmed.length, below.length);
  let left = "";
  const headers = Array.from({length: width}, (_, i) => {
    left = trimmed[i] || left;
    const own = i === year ? trimmed[i] : left;
    return [own, below[i]].filter(Boolean).join(" ");
  });
  return {headers, skip: 2};
}
