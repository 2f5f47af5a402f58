import type {CsvRecord} from "../../check/splitRecords.js";
import {readYear, writtenSpans} from "./readYear.js";

/** Names that a column of years has. */
export const yearHeader =
  /^(?:(?:fiscal |school |academic |reference )?(?:year|yr)|[cfsa]y|年|年份|年度|学年|财年|统计年份|time|time_?period|period|date|ref_date|observation_date|时间|时期|日期|jahr|année|annee|año|anno|ano|jaar|år|rok|год)$/iu;

/** The header of a table: its names, the row it stands in, and how many rows it takes. */
export interface Header {
  headers: string[];
  /** What a second row says of columns of years, by column; empty text elsewhere. */
  groups: string[];
  at: number;
  skip: number;
  /** Unit that a line above the header gives for the whole table. */
  unit: string;
}

/**
 * Finds the header among the first 40 rows: the first that names a column of years, or has years across. Rows above it are a title
 * or say where the table comes from.
 *
 * @param rows - filled rows of the table
 * @param years - name of the column of years, if it was told
 * @returns the header, or null if no row is one
 */
export function findHeader(rows: readonly CsvRecord[], years?: string): Header | null {
  const at = rows.findIndex(
    ({cells}, i) =>
      i < 40 &&
      (cells.some((cell) => cell.trim() === years) || isHeader(cells, rows[i + 1]?.cells ?? []))
  );
  return at < 0 ? null : {...headersOf(rows, at), at, unit: unitAbove(rows.slice(0, at + 1))};
}

/** 单位：万人, (Unit: thousand persons); nothing where there are several. */
function unitAbove(rows: readonly CsvRecord[]): string {
  const units = rows.flatMap(({cells}) =>
    cells.flatMap((cell) => {
      const found = /(?:单位|\bunits?)\s*[:：]\s*([^:：]+?)\s*[)）]?\s*$/iu.exec(cell);
      return found ? [found[1]] : [];
    })
  );
  return units.length === 1 && !/[、,，;；]/.test(units[0]) ? units[0] : "";
}

function isHeader(printed: readonly string[], next: readonly string[]): boolean {
  const cells = writtenSpans(printed);
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.some((cell) => yearHeader.test(cell.trim()))) return true;
  const years = filled.filter((cell) => readYear(cell)?.kind === "year").length;
  const first = readYear(cells[0] ?? "");
  // A row of data may hold two years beside its numbers.
  const numbers = filled.some((cell) => readYear(cell) === null && /^[\d.,]+$/.test(cell.trim()));
  return (
    (years >= 2 && !numbers) ||
    (years === 1 && filled.length === 2 && first === null && next.length === 2)
  );
}

type Rows = Omit<Header, "at" | "unit">;

/**
 * Headers, and how many rows they take: two where the second has names below merged cells and no year, or names below years, or
 * years that come again below names.
 */
function headersOf(rows: readonly CsvRecord[], at: number): Rows {
  const trimmed = [...writtenSpans(rows[at].cells.map((cell) => cell.trim()))];
  const body = rows.slice(at + 1);
  const empty = (i: number) => body.every(({cells}) => (cells[i] ?? "").trim() === "");
  while (trimmed.length > 1 && trimmed[trimmed.length - 1] === "" && empty(trimmed.length - 1))
    trimmed.pop();
  const below = rows[at + 1]?.cells.map((cell) => cell.trim()) ?? [];
  const above = at > 0 ? rows[at - 1].cells.map((cell) => cell.trim()) : [];
  const isYear = (cell: string | undefined) => readYear(cell ?? "")?.kind === "year";
  const years = trimmed.filter(isYear);
  if (years.length < 2) return underNames(trimmed, below);
  const first = trimmed.findIndex(isYear);
  const named = below.slice(first);
  if (
    trimmed.slice(first).includes("") &&
    named.every((cell) => cell !== "" && !/^[\d.,()-]+$/.test(cell)) &&
    below.slice(0, first).every((cell, i) => cell === "" || cell === trimmed[i])
  ) {
    const headers = carried(trimmed, below.length).map((cell, i) =>
      i < first ? trimmed[i] : cell
    );
    return {headers, groups: below.map((cell, i) => (i < first ? "" : cell)), skip: 2};
  }
  if (new Set(years).size < years.length && above.slice(first).some((cell) => cell !== "")) {
    const over = carried(above, trimmed.length);
    return {
      headers: trimmed.map((cell, i) => cell || (above[i] ?? "")),
      groups: over.map((cell, i) => (isYear(trimmed[i]) ? cell : "")),
      skip: 1
    };
  }
  return {headers: trimmed, groups: [], skip: 1};
}

/** Cells with that to their left where they are empty, as merged cells are saved. */
function carried(cells: readonly string[], width: number): string[] {
  let left = "";
  return Array.from({length: Math.max(width, cells.length)}, (_, i) => {
    left = cells[i] || left;
    return left;
  });
}

/** A column of years, with one row of names or two. */
function underNames(trimmed: string[], below: readonly string[]): Rows {
  const year = trimmed.findIndex((cell) => yearHeader.test(cell));
  const merged =
    year >= 0 &&
    (below[year] === "" || yearHeader.test(below[year] ?? "")) &&
    below.some((cell) => cell !== "") &&
    below.every((cell) => cell === "" || !/^[\d.,()-]+$/.test(cell));
  if (!merged) return {headers: trimmed, groups: [], skip: 1};
  const headers = carried(trimmed, below.length).map((left, i) => {
    const own = i === year ? trimmed[i] : left;
    // A cell merged over both rows says the same twice; a year column in two languages is one.
    return i === year || own === below[i] ? own : [own, below[i]].filter(Boolean).join(" ");
  });
  return {headers, groups: [], skip: 2};
}
