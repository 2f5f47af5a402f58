import type {Fault} from "./fault.js";
import {fileFault} from "./fileFault.js";

/** One record of a comma-separated text, and the line it starts on. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

interface RawCell {
  text: string;
  /** Where the mark behind it stands. */
  end: number;
  /** Line breaks inside it. */
  breaks: number;
}

/**
 * Splits comma-separated text (RFC 4180) into records of cells, each with the line it starts on.
 *
 * By hand, because no package that runs in a page says on which line a record starts and which quote does not fit.
 *
 * @param source - decoded text
 * @param offset - lines before it in the file
 * @param delimiter - one character between cells; default a comma
 * @returns the records before the first fault, and what stopped the splitting
 * @example
 * splitRecords('a,"b, ""c"""\n1,2\n', 0).records // => [{line: 1, cells: ["a", 'b, "c"']}, {line: 2, cells: ["1", "2"]}]
 * splitRecords('a\n1,"2', 0).fault.code // => "openQuote"
 */
export function splitRecords(
  source: string,
  offset: number,
  delimiter = ","
): {records: CsvRecord[]; fault?: Fault & {line: number}} {
  const text = source.replace(/\r\n?/g, "\n");
  const records: CsvRecord[] = [];
  let line = offset + 1;
  let cells: string[] = [];
  let breaks = 0;
  for (let at = 0; at < text.length || cells.length > 0; ) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if ("code" in cell) return {records, fault: {line, ...cell}};
    cells.push(cell.text);
    breaks += cell.breaks;
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    records.push({line, cells});
    line += breaks + 1;
    cells = [];
    breaks = 0;
  }
  return {records};
}

function plainCell(text: string, at: number, delimiter: string): RawCell | Fault {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") {
    if (text[end] === '"') return fileFault("strayQuote", {});
    end++;
  }
  return {text: text.slice(at, end), end, breaks: 0};
}

function quotedCell(text: string, at: number, delimiter: string): RawCell | Fault {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return fileFault("openQuote", {});
  const end = close + 1;
  if (end < text.length && text[end] !== delimiter && text[end] !== "\n")
    return fileFault("strayQuote", {});
  const inner = text.slice(at + 1, close).replaceAll('""', '"');
  return {text: inner, end, breaks: inner.split("\n").length - 1};
}
