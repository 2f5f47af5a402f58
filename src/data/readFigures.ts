import type {Figure} from "../project/figure.js";
import type {PeerTarget} from "../project/peerTarget.js";
import type {Rule} from "../project/rule.js";
import type {Problem} from "../quantity/problem.js";
import {checkFigureRows} from "./checkFigureRows.js";
import {figureColumns} from "./figureColumns.js";
import {parseTable} from "./parseTable.js";
import {peerColumns} from "./peerColumns.js";
import {type Columns, type Row, readRows} from "./readRows.js";
import {ruleColumns} from "./ruleColumns.js";

/** Rows of a table of sources: those that are whole, and the ids of all, for references. */
export interface Sources<T> {
  rows: T[];
  ids: string[];
  /** False if rows could not even be split, so that a missing id means nothing. */
  sound: boolean;
}

/** Reads figures.csv: every row that is whole, and every problem of the others. */
export function readFigures(text: string, file: string, problems: Problem[]): Sources<Figure> {
  const table = readTable(text, file, figureColumns, problems);
  checkFigureRows(table.rows, file, problems);
  return wholeRows(table, (row): Figure => {
    const {place_code, indicator_zh, period_kind, as_printed, precision, ...same} = row;
    return {
      ...same,
      placeCode: place_code,
      indicatorZh: indicator_zh,
      periodKind: period_kind,
      asPrinted: as_printed,
      ...(precision === undefined ? {} : {precision})
    };
  });
}

/** Reads rules.csv. */
export function readRules(text: string, file: string, problems: Problem[]): Sources<Rule> {
  return wholeRows(readTable(text, file, ruleColumns, problems), (row): Rule => {
    const {
      applies_to,
      from_level,
      to_level,
      value_to,
      effective_from,
      effective_to,
      value,
      ...same
    } = row;
    return {
      ...same,
      appliesTo: applies_to,
      fromLevel: from_level,
      toLevel: to_level,
      ...(value === undefined ? {} : {value}),
      ...(value_to === undefined ? {} : {valueTo: value_to}),
      effectiveFrom: effective_from,
      effectiveTo: effective_to
    };
  });
}

/** Reads peer-plans.csv. */
export function readPeers(text: string, file: string, problems: Problem[]): Sources<PeerTarget> {
  return wholeRows(readTable(text, file, peerColumns, problems), (row): PeerTarget => {
    const {value_high, as_printed, value, ...same} = row;
    return {
      ...same,
      ...(value === undefined ? {} : {value}),
      ...(value_high === undefined ? {} : {valueHigh: value_high}),
      asPrinted: as_printed
    };
  });
}

function readTable<C extends Columns & {id: unknown}>(
  text: string,
  file: string,
  columns: C,
  problems: Problem[]
): {rows: Row<C>[]; sound: boolean} {
  const table = parseTable(text, file, Object.keys(columns), problems);
  const rows = readRows(table, columns, problems);
  const first = new Map<unknown, number>();
  for (const {line, cells} of rows) {
    const {id} = cells;
    if (id !== undefined && first.has(id))
      problems.push({
        file,
        line,
        column: "id",
        message: `expected each id once, got ${id} again`,
        mend: `line ${first.get(id)} has it already; give this row another`
      });
    else first.set(id, line);
  }
  return {rows, sound: table.sound};
}

function wholeRows<C extends Columns, T>(
  {rows, sound}: {rows: Row<C>[]; sound: boolean},
  shape: (row: NonNullable<Row<C>["value"]>) => T
): Sources<T> {
  return {
    rows: rows.flatMap(({value}) => (value ? [shape(value)] : [])),
    ids: rows.flatMap(({cells}) => (typeof cells.id === "string" ? [cells.id] : [])),
    sound
  };
}
