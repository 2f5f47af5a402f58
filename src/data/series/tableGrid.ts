import {fileFault} from "../../check/fileFault.js";
import type {Problem} from "../../check/problem.js";
import {type CsvRecord, splitRecords} from "../../check/splitRecords.js";

/** What separates cells. */
export type Delimiter = "," | "\t" | ";" | "|";

/** The filled rows of a table, with the line each starts on. */
export interface TableGrid {
  rows: CsvRecord[];
  delimiter: Delimiter;
}

/** Tabs first: names may hold the others. */
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];

/**
 * Splits a table of any common form into rows: commas, tabs, semicolons or bars, whichever gives most rows the same number of
 * cells. Lines that start with # before all else, and empty rows, are left out.
 *
 * @param text - decoded text, line breaks LF
 * @param file - name used in problems
 * @param problems - a quote that does not fit is added here, and what is no table at all
 */
export function tableGrid(text: string, file: string, problems: Problem[]): TableGrid {
  const [head] = /^(#.*(\n|$))*/.exec(text) ?? [""];
  const offset = head.split("\n").length - 1;
  const body = text.slice(head.length);
  const kind = otherKind(body);
  if (kind) {
    problems.push({file, ...fileFault("otherFile", {kind})});
    return {rows: [], delimiter: ","};
  }
  const splits = delimiters.map((delimiter) => {
    const {records, fault} = splitRecords(body, offset, delimiter);
    const rows = records.filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
    return {delimiter, rows, fault, ...regularity(rows)};
  });
  const best = splits.reduce((a, b) =>
    !b.fault &&
    b.width > 1 &&
    (a.fault || a.width < 2 || b.share > a.share || (b.share === a.share && b.width > a.width))
      ? b
      : a
  );
  const {fault, rows, delimiter} = best.fault || best.width < 2 ? splits[splits.length - 1] : best;
  if (fault) problems.push({file, ...fault});
  return {rows, delimiter};
}

/** The number of cells that most rows have, and the number of these rows. */
function regularity(rows: readonly CsvRecord[]): {width: number; share: number} {
  const counts = new Map<number, number>();
  for (const {cells} of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const wide = [...counts].filter(([width]) => width > 1);
  const [width, share] = wide.reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return {width, share};
}

function otherKind(text: string): "html" | "json" | undefined {
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) return "html";
  return /^\s*[[{]\s*["{[]/.test(text) ? "json" : undefined;
}
