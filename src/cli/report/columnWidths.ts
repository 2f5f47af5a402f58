import {textWidth} from "../../charts/frame/textWidth.js";

/** The least and, unless it is told otherwise, the most that a column asks for, in widths of a Chinese character. */
const [least, usual] = [4, 14];

/**
 * How wide the columns of a table should be beside each other: as wide as the longest text in them, within bounds.
 *
 * @param head - names of the columns
 * @param rows - shape (rows, columns)
 * @param most - that each column may ask for; default 14
 * @returns parts of the whole, in widths of a Chinese character
 */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: readonly number[] = []
): number[] {
  return head.map((name, c) => {
    const wanted = [name, ...rows.map((row) => row[c] ?? "")].map((text) => textWidth(text, 1));
    return Math.min(most[c] ?? usual, Math.max(least, 1 + Math.max(...wanted)));
  });
}
