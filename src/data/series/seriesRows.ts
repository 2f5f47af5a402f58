import type {CsvRecord} from "../../check/splitRecords.js";
import {chooseColumns} from "./chooseColumns.js";
import {type ColumnRole, columnRoles, powerOf, settleNames, valueHeader} from "./columnRoles.js";
import {findHeader, yearHeader} from "./findHeader.js";
import {markScenarios} from "./markScenarios.js";
import type {ColumnChoice} from "./namedSeries.js";
import {readYear, writtenSpans} from "./readYear.js";
import {seriesNames} from "./seriesNames.js";
import {statusFlags} from "./statusFlags.js";
import {valueColumns} from "./valueColumns.js";
import {yearColumn} from "./yearColumn.js";

/** One value of a table with what stands beside it. */
export interface SeriesCell {
  line: number;
  /** Header of the column it stands in. */
  column: string;
  /** Parts of the name of its series. */
  name: readonly string[];
  year: string;
  value: string;
  unit: string;
  kind: string;
  /** What stands in columns of marks, each once. */
  flags: readonly string[];
  /** Power of ten it is to be multiplied by. */
  power: number;
}

/** A table laid out: its values, rows that hold none, and columns that tell nothing apart. */
export interface SeriesRows {
  cells: SeriesCell[];
  footers: CsvRecord[];
  /** Columns that do not tell series apart, with the one thing that stands in them. */
  aside: string[];
  /** Rows that have more cells than columns. */
  wide: CsvRecord[];
  columns: number;
  headerLine: number;
}

/**
 * Finds the header of a table and lays its rows out: a year column with one column a series, or with name columns and a value; or
 * years across. Rows above the header, a second header row with merged cells, and rows below the table are told apart.
 *
 * @param rows - filled rows of the table
 * @param file - name used in problems
 * @param choices - columns asked for; default all
 * @returns the layout, or null without a header that has a year
 */
export function seriesRows(
  rows: readonly CsvRecord[],
  file: string,
  choices?: readonly ColumnChoice[]
): SeriesRows | null {
  const header = findHeader(rows, choices?.find(({role}) => role === "year")?.column);
  if (!header) return null;
  const {headers: all, groups, at, skip, unit} = header;
  const columns = all.length;
  const line = rows[at].line;
  const {places, roles} = choices
    ? chooseColumns(all, choices, {file, line})
    : {places: all.map((_, i) => i), roles: []};
  const headers = writtenSpans(places.map((i) => all[i]));
  const body = rows.slice(at + skip);
  const isWide = ({cells}: CsvRecord) => cells.slice(columns).some((cell) => cell.trim() !== "");
  const wide = body.filter(isWide);
  const whole = body
    .filter((row) => !isWide(row))
    .map(({line, cells}) => ({line, cells: places.map((i) => cells[i] ?? "")}));
  const across = headers.map((header) => readYear(header));
  const yearsAcross = across.filter((reading) => reading && reading.kind !== "total").length;
  const laid =
    yearsAcross >= 2 ||
    (yearsAcross === 1 && columns === 2 && !/[年份]|year|date|time|period/iu.test(headers[0]))
      ? layAcross(
          headers,
          whole,
          places.map((i) => groups[i] ?? "")
        )
      : layLong(headers, whole, roles);
  return (
    laid && {
      ...laid,
      cells: unit === "" ? laid.cells : laid.cells.map((cell) => unitOf(cell, unit)),
      wide,
      columns,
      headerLine: line
    }
  );
}

type Body = {line: number; cells: string[]}[];
type Laid = Pick<SeriesRows, "cells" | "footers" | "aside">;

/** Name parts of a header such as `freq,unit,geo\TIME_PERIOD`, whose cells have as many. */
const parts = (text: string) =>
  text
    .replace(/\\.*$/, "")
    .split(",")
    .map((part) => part.trim());

/** The unit of the whole table, for a cell that has none and whose column names none. */
function unitOf(cell: SeriesCell, unit: string): SeriesCell {
  const own =
    cell.unit !== "" || [cell.column, ...cell.name].some((text) => /[)）]\s*$/.test(text));
  return own ? cell : {...cell, unit};
}

function layAcross(headers: readonly string[], body: Body, groups: readonly string[]): Laid {
  const isYear = headers.map((header) => readYear(header) !== null);
  const about = headers.flatMap((_, i) => (isYear[i] ? [] : [i]));
  const isBelow = ({cells}: Body[number]) =>
    cells.every((cell, i) => !isYear[i] || cell.trim() === "");
  const footers = body.filter(isBelow);
  const rows = body.filter((row) => !isBelow(row));
  const composite = about.length === 1 && headers[about[0]].includes("\\");
  const heads = composite ? parts(headers[about[0]]) : about.map((i) => headers[i]);
  const values = rows.map(({cells}) =>
    composite ? parts(cells[about[0]]) : about.map((i) => cells[i].trim())
  );
  const found = columnRoles(
    heads,
    values.map((row) => heads.map((_, k) => row[k] ?? ""))
  );
  // Numbers beside years name nothing where text does: a growth rate, a rank.
  const named = found.includes("name");
  const roles = found.map((role) => {
    if (role === "value") return named ? "code" : "name";
    return role === "year" ? "name" : role;
  });
  const told = seriesNames(heads, values, roles);
  const beside = rowReader(heads, roles);
  const years = headers.flatMap((column, i) => (isYear[i] ? [{column, i}] : []));
  return {
    footers,
    aside: told.aside,
    cells: rows.flatMap(({line, cells}, r) => {
      const {unit, kind, flags, power} = beside(values[r]);
      const own = told.name(values[r]);
      return years.map(({column, i}) => {
        const name = groups[i] ? [...own, groups[i]] : own;
        return {line, column, name, year: column, value: cells[i], unit, kind, flags, power};
      });
    })
  };
}

function layLong(
  headers: readonly string[],
  body: Body,
  said: readonly (ColumnRole | undefined)[]
): Laid | null {
  const told = said.indexOf("year");
  const found = told >= 0 ? told : headers.findIndex((header) => yearHeader.test(header));
  const isBelow = (row: Body[number]) => headers.length > 1 && isFooter(row, found);
  const footers = body.filter(isBelow);
  const rows = filledDown(
    headers,
    body.filter((row) => !isBelow(row))
  );
  const roles = columnRoles(
    headers,
    rows.map(({cells}) => cells),
    said
  );
  const year = roles.indexOf("year");
  if (year < 0 && found < 0) return null;
  const at = year >= 0 ? year : found;
  const years = yearColumn(rows, headers, at);
  settleNames(headers, rows, roles, at);
  markScenarios(headers, rows, roles);
  const {values, ahead} = valueColumns(headers, rows, roles, {at, said});
  settleRemarks(rows, roles, at);
  const {nameOf, aside} = longNames(headers, rows, roles, values);
  const beside = rowReader(headers, roles);
  const columns = values.map((i) => {
    const own = ahead.includes(i) ? {kind: headers[i].trim()} : undefined;
    return {i, column: columnName(headers, i), own};
  });
  return {
    footers,
    aside,
    cells: rows.flatMap(({line, cells}, r) => {
      const {unit, kind: said, flags, power} = beside(cells);
      return columns.map(({i, column, own}) => {
        const [name, kind] = [nameOf(cells, column), own?.kind ?? said];
        return {line, column, name, year: years[r], value: cells[i], unit, kind, flags, power};
      });
    })
  };
}

/** A row below a table: one cell is filled, and it stands in no year. */
function isFooter({cells}: Body[number], year: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length === 1 && (year < 0 || readYear(cells[year])?.kind !== "year");
}

/** The name of a series by its row and its column of values; what is told beside names nothing. */
function longNames(
  headers: readonly string[],
  rows: Body,
  roles: readonly ColumnRole[],
  values: readonly number[]
) {
  const names = seriesNames(
    headers,
    rows.map(({cells}) => cells),
    roles
  );
  const several = values.length > 1;
  // Text that is the same in every row names a series only where its column does not.
  const plain = !names.varies && (several || values.some((i) => !valueHeader.test(headers[i])));
  return {
    aside: plain ? [...names.constant, ...names.aside] : names.aside,
    nameOf: (cells: readonly string[], column: string) => {
      const name = plain ? [] : names.name(cells);
      return several || name.length === 0 ? [...name, column] : name;
    }
  };
}

/** Text columns whose cell is empty where the one above is meant, as merged cells are saved. */
function filledDown(headers: readonly string[], body: Body): Body {
  const above = headers.map(() => "");
  const sparse = headers.map(
    (_, i) =>
      body.length > 0 &&
      body[0].cells[i].trim() !== "" &&
      body.some(({cells}) => cells[i].trim() === "") &&
      body.every(({cells}) => !/^[\d.,%-]+$/.test(cells[i].trim()))
  );
  return body.map(({line, cells}) => ({
    line,
    cells: cells.map((cell, i) => {
      if (cell.trim() !== "") above[i] = cell;
      return sparse[i] && i === 0 && cell.trim() === "" ? above[i] : cell;
    })
  }));
}

/** Text that differs in most rows without being needed to tell two rows of a year apart is a remark. */
function settleRemarks(rows: Body, roles: ColumnRole[], year: number): void {
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== "name") continue;
    const filled = rows.filter(({cells}) => cells[i].trim() !== "");
    const distinct = new Set(filled.map(({cells}) => cells[i])).size;
    if (distinct <= 1 || (distinct <= rows.length / 2 && filled.length >= rows.length / 2))
      continue;
    const others = roles.flatMap((role, k) => (role === "name" && k !== i ? [k] : []));
    const keys = new Set(
      rows.map(({cells}) => [cells[year], ...others.map((k) => cells[k])].join("\u0000"))
    );
    if (keys.size === rows.length) roles[i] = "flag";
  }
}

/** Reads what stands beside the values of a row. */
function rowReader(headers: readonly string[], roles: readonly ColumnRole[]) {
  const columns = (role: ColumnRole) => headers.flatMap((_, i) => (roles[i] === role ? [i] : []));
  const [units, kinds, powers] = [columns("unit"), columns("kind"), columns("power")];
  const marked = roles.includes("flag");
  const none: string[] = [];
  return (cells: readonly string[]) => {
    const text = (places: readonly number[]) =>
      places
        .map((i) => cells[i]?.trim())
        .filter(Boolean)
        .join(" ");
    // Where a code and a word both say it, once.
    const power = powers.map((i) => cells[i]?.trim()).find(Boolean);
    return {
      unit: text(units),
      kind: text(kinds),
      flags: marked ? statusFlags(headers, roles, cells) : none,
      power: power === undefined ? 0 : (powerOf(power) ?? 0)
    };
  };
}

/** A column without a header is named by its number. */
const columnName = (headers: readonly string[], i: number) => headers[i] || `#${i + 1}`;
