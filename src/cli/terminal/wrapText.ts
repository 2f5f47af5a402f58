import {eastAsianWidthType} from "get-east-asian-width";
import LineBreaker from "linebreak";
import stringWidth from "string-width";

/**
 * Breaks a text into lines that fit a terminal, by Unicode Standard Annex 14: between words in Latin text, between characters in
 * Chinese, never before closing or after opening punctuation. What has no such place and does not fit is cut where it must be.
 *
 * @param text - without colours; its own line breaks are kept
 * @param columns - width of a line
 * @returns at least one line
 */
export function wrapText(text: string, columns: number): string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .flatMap((line) => wrapLine(line, columns));
}

function wrapLine(text: string, columns: number): string[] {
  if (columnWidth(text) <= columns) return [text.trim()];
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const piece of pieces(text)) {
    if (line !== "" && width + columnWidth(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    let rest = line === "" ? piece.trimStart() : piece;
    while (columnWidth(rest.trimEnd()) > columns) {
      const head = headOf(rest, columns);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line += rest;
    width += columnWidth(rest);
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What may not be broken, each with the spaces after it. */
function* pieces(text: string): Generator<string> {
  const breaker = new LineBreaker(tailored(text));
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    yield text.slice(from, next.position);
    from = next.position;
  }
}

const wide = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]";
const opening = new RegExp(`(?<=${wide})[“‘](?=${wide})`, "gu");
const closing = new RegExp(`(?<=${wide})[”’](?=${wide})`, "gu");

/**
 * A text as long, in which places to break are looked for: names, paths, options and formulas stay whole at hyphens and slashes, ± stays
 * with its number, and quotation marks between Chinese characters are brackets, as the rules have it since Unicode 16.
 */
function tailored(text: string): string {
  const whole = text
    .replace(/\/|(?<=\w)-(?=\w)|(?<![\w-])--?(?=\w)/g, (mark) => "x".repeat(mark.length))
    .replace(/± (?=\d)/g, "±\u00a0");
  return whole.replace(opening, "「").replace(closing, "」");
}

/** As many characters as fit, at least one, and not so many that closing punctuation would begin what is left. */
function headOf(text: string, columns: number): string {
  const characters = [...text];
  let count = 1;
  while (columnWidth(characters.slice(0, count + 1).join("")) <= columns) count++;
  while (count > 1 && /^[\p{Pe}\p{Pf}，。；：、！？]/u.test(characters[count])) count--;
  return characters.slice(0, count).join("");
}

/** Fills a text with spaces to the given width. */
export function padColumns(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnWidth(text)));
}

const plain = /^[ -~\u3001-\u3020\u4e00-\u9fff\uff01-\uff60]*$/;
const ideographs = /[^ -~]/g;
let ambiguousColumns = 1;

/**
 * Sets how many columns a character of ambiguous width takes (“ ” … × — in Unicode Standard Annex 11): two in the terminals and
 * fonts of Chinese readers, else one.
 *
 * @param columns - 1, as at the start, or 2
 * @returns what was set before, to be put back
 */
export function setAmbiguousColumns(columns: 1 | 2): 1 | 2 {
  const before = ambiguousColumns as 1 | 2;
  ambiguousColumns = columns;
  return before;
}

/**
 * Counts the terminal columns that a text takes: two for a full-width character, none for a combining one.
 *
 * @param text - one line
 * @returns columns
 */
export function columnWidth(text: string): number {
  // What nearly all texts are made of is counted at once.
  if (plain.test(text)) return text.length + (text.match(ideographs)?.length ?? 0);
  if (ambiguousColumns === 1) return stringWidth(text);
  let more = 0;
  for (const character of text.replace(/\p{M}/gu, ""))
    if (eastAsianWidthType(character.codePointAt(0) ?? 0) === "ambiguous") more++;
  return stringWidth(text) + more;
}
