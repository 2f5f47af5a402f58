import type {Problem} from "../../check/problem.js";
import {type CellReading, type DecimalMark, readCell} from "../../check/readCell.js";
import {showValue} from "../../check/showValue.js";
import {dataFault} from "../dataFault.js";
import type {SeriesCell} from "./seriesRows.js";

/** What the decimal mark of a table is decided by, beside its cells. */
interface MarkContext {
  file: string;
  /** Receives a problem where cells contradict each other, or one has two readings. */
  problems: Problem[];
  /** As asked for. */
  asked?: DecimalMark;
  /** The table separates cells by semicolons, as is done where the comma is the decimal mark. */
  semicolons: boolean;
}

/**
 * The decimal mark of a table: as asked, or as its cells prove; undefined where none does. A number that is another one under the
 * other mark is asked about where the table gives reason to doubt: cells that prove the comma, or semicolons between cells.
 */
export function decimalMark(
  cells: readonly SeriesCell[],
  {file, problems, asked, semicolons}: MarkContext
): DecimalMark | undefined {
  if (asked) return asked;
  const readings = cells.map(({value}) => readCell(value));
  const proof = (mark: DecimalMark) =>
    cells[readings.findIndex((reading) => reading?.proves === mark)];
  const [comma, point] = [proof("comma"), proof("point")];
  if (comma && point) {
    problems.push({
      file,
      line: comma.line,
      column: comma.column,
      ...dataFault("mixedDecimals", {comma: showValue(comma.value), point: showValue(point.value)})
    });
    return "point";
  }
  if (point) return "point";
  const open = cells.findIndex(
    ({value}, i) => readings[i]?.other !== undefined && (semicolons || value.includes(","))
  );
  if (open >= 0 && (comma || semicolons)) {
    const reading = readings[open] as CellReading;
    problems.push({
      file,
      line: cells[open].line,
      column: cells[open].column,
      ...dataFault("twoReadings", {
        got: showValue(cells[open].value),
        readings: [reading.value ?? 0, reading.other ?? 0]
      })
    });
  }
  return comma ? "comma" : undefined;
}
