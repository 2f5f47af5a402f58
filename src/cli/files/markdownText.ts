import {formatAmount} from "../../quantity/formatAmount.js";
import type {Sheet, SheetValue} from "./workbookBytes.js";

/**
 * Writes sheets as Markdown: sentences, a heading and a table a sheet, sentences below. What Markdown would read as a mark of its own
 * is escaped.
 *
 * @param sheets - as for a workbook
 * @param says - paragraphs above and below
 * @example
 * markdownText([{name: "A", head: ["x", "y"], rows: [["a|b", {percent: 0.5}]]}]) // => "## A\n\n| x | y |\n| --- | --- |\n| a\\|b | 50% |\n"
 */
export function markdownText(
  sheets: readonly Sheet[],
  {above = [], below = []}: {above?: readonly string[]; below?: readonly string[]} = {}
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const tables = sheets.map(({name, head, rows}) =>
    [
      `## ${escaped(name)}\n`,
      line(head.map(escaped)),
      line(head.map(() => "---")),
      ...rows.map((row) => line(row.map(cellText)))
    ].join("\n")
  );
  return `${[...above.map(escaped), ...tables, ...below.map(escaped)].join("\n\n")}\n`;
}

function cellText(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return formatAmount(value, {language: "en"}).replace("-", "−");
  return `${Number((100 * value.percent).toFixed(1))}%`.replace("-", "−");
}

const escaped = (text: string) => text.replace(/[\\`*_|<[\]]/g, "\\$&").replace(/\s*\n\s*/g, " ");
