import type {Problem} from "../../check/problem.js";
import type {Figure} from "../../project/figure.js";
import {checkFigureRows} from "./checkFigureRows.js";
import {figureColumns} from "./figureColumns.js";
import {readSourceTable, type Sources, wholeRows} from "./readSources.js";

/** Reads figures.csv: every row that is whole, and every problem of the others. */
export function readFigures(text: string, file: string, problems: Problem[]): Sources<Figure> {
  const table = readSourceTable(text, file, figureColumns, problems);
  if (table.complete) checkFigureRows(table.rows, file, problems);
  return wholeRows(table, (row): Figure => {
    const {place_code, indicator_zh, period_kind, as_printed, precision, ...same} = row;
    return {
      ...same,
      placeCode: place_code,
      indicatorZh: indicator_zh,
      periodKind: period_kind,
      asPrinted: as_printed,
      ...(precision !== undefined && precision >= 0 ? {precision} : {})
    };
  });
}
