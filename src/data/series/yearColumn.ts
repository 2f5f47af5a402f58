import {writtenSpans, yearsOfDates} from "./readYear.js";

/**
 * Reads a column of years, with the month or quarter that stands in a column of its own, as 2019-M1 or 2019-Q1; dates that are the
 * same day of every year as years, and school years as such though 2010/11 looks like a month.
 *
 * @param rows - of the table
 * @param headers - names of its columns
 * @param at - place of the years
 */
export function yearColumn(
  rows: readonly {cells: readonly string[]}[],
  headers: readonly string[],
  at: number
): readonly string[] {
  const part = headers.findIndex((header) => /^(?:months?|quarters?|月份?|季度?)$/iu.test(header));
  const mark = /^[季q]/iu.test(headers[part] ?? "") ? "Q" : "M";
  const texts = rows.map(({cells}) => {
    const text = cells[part]?.trim() ?? "";
    const number = /^(?:[MQ]|第)?(0?[1-9]|1[0-2])(?:月|季度?)?$/iu.exec(text)?.[1];
    return number ? `${cells[at].trim()}-${mark}${Number(number)}` : cells[at];
  });
  return writtenSpans(yearsOfDates(texts));
}
