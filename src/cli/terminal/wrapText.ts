const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

// The last word, or character, of a line with the punctuation that closes it.
const ending =
  /(?:[\u0021-\u024f\u2010-\u2027\u2190-\u22ff]+|[^\s，。；：、！？）》」”’])[，。；：、！？）》」”’]*$/u;
const character = /[^\s，。；：、！？）》」”’][，。；：、！？）》」”’]*$/u;
const closing = /^[，。；：、！？）》」”’]/u;

/**
 * Breaks a text into lines that fit a terminal: between words in Latin text, between characters in Chinese, never
 * before closing punctuation.
 *
 * @param text - without colours
 * @param columns - width of a line
 * @returns at least one line
 */
export function wrapText(text: string, columns: number): string[] {
  const pieces = text.match(/[^\S\n]+|\n|[\u0021-\u024f\u2010-\u2027\u2190-\u22ff]+|./gu) ?? [];
  const lines: string[] = [];
  let line = "";
  const push = () => {
    lines.push(line.trimEnd());
    line = "";
  };
  for (let piece of pieces) {
    if (piece === "\n") {
      push();
      continue;
    }
    if (line !== "" && columnWidth(line) + columnWidth(piece) > columns) {
      const word = ending.exec(line)?.[0];
      const last = (word === line ? character.exec(line)?.[0] : word) ?? "";
      if (closing.test(piece) && last !== line && last !== "") {
        line = line.slice(0, -last.length);
        piece = last + piece;
      }
      push();
    }
    if (line === "") piece = piece.trimStart();
    while (columnWidth(piece) > columns) {
      let head = "";
      for (const one of piece) {
        if (columnWidth(head + one) > columns) break;
        head += one;
      }
      if (head === "") break;
      lines.push(head);
      piece = piece.slice(head.length);
    }
    line += piece;
  }
  if (line !== "" || lines.length === 0) push();
  return lines;
}

/** Fills a text with spaces to the given width. */
export function padColumns(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnWidth(text)));
}

/**
 * Counts the terminal columns that a text takes: two for a full-width character, none for a combining one.
 *
 * @param text - one line without colours
 * @returns columns
 */
export function columnWidth(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += wide.test(character) ? 2 : /\p{M}|\p{Cf}/u.test(character) ? 0 : 1;
  return columns;
}
