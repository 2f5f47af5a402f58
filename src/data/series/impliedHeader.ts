import {readCell} from "../../check/readCell.js";
import type {CsvRecord} from "../../check/splitRecords.js";
import {readYear} from "./readYear.js";

/** Rows above the data that say what the table is about, and in what unit. */
const titleWords = /^(?:title|series(?: name)?|name|indicator|标题|名称|指标)$/iu;

const unitWords = /^(?:units?|单位)$/iu;

/**
 * Gives a table without a header one, where its first column holds years and every other cell beside them a number: as the series of a
 * statistical office are downloaded one at a time, with what they are about in the rows above.
 *
 * @param rows - filled rows
 * @returns the rows from the first year on below a header, or null where no two rows are such
 */
export function impliedHeader(rows: readonly CsvRecord[]): CsvRecord[] | null {
  const yearly = rows.filter(isYearly);
  const years = new Set(yearly.map(({cells}) => cells[0].trim()));
  if (years.size < 2 || years.size < yearly.length) return null;
  const first = rows.indexOf(yearly[0]);
  const width = yearly[0].cells.length;
  if (width < 2 || yearly.some(({cells}) => cells.length !== width)) return null;
  const told = (words: RegExp) =>
    rows
      .slice(0, first)
      .find(({cells}) => words.test(cells[0].trim()))
      ?.cells[1]?.trim() ?? "";
  const [title, unit] = [told(titleWords), told(unitWords)];
  const name = title && unit ? `${title} (${unit})` : title;
  const names = Array.from({length: width - 1}, () => (width === 2 ? name : ""));
  return [{line: rows[first].line, cells: ["year", ...names]}, ...rows.slice(first)];
}

/** A row of a whole year and numbers. */
function isYearly({cells: [year, ...values]}: CsvRecord): boolean {
  return (
    values.length > 0 &&
    /^\d{4}$/.test(year.trim()) &&
    readYear(year)?.kind === "year" &&
    values.every((cell) => (readCell(cell)?.value ?? null) !== null)
  );
}
