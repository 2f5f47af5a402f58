import {columnWidth} from "../terminal/wrapText.js";

const segmenter = new Intl.Segmenter("zh", {granularity: "word"});
const bracket = /^[（(].*[）)]$/u;
const closing = /^[\s\p{Pe}\p{Pf}，。；：、！？]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a name into lines of whole words, Chinese ones too; what stands in brackets stays together where it fits a line.
 *
 * @param text - one line
 * @param columns - width of a line
 * @returns lines, joined by line breaks; a word that does not fit is left whole
 */
export function wordLines(text: string, columns: number): string {
  if (columnWidth(text) <= columns) return text;
  const lines = [""];
  for (const word of wordsIn(text, columns)) {
    const longer = lines[lines.length - 1] + word;
    if (columnWidth(longer.trimEnd()) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** What may not be broken: a word with the marks around it, a number with what it counts, a bracket that fits. */
function wordsIn(text: string, columns: number): string[] {
  const runs =
    text.match(/[（(][^）)]*[）)]|\p{Script=Han}+|[^\s\p{Script=Han}（(]+|[（(]|\s+/gu) ?? [];
  const pieces = runs.flatMap((run) => {
    if (bracket.test(run) && columnWidth(run) > columns)
      return [run[0], ...wordsIn(run.slice(1), columns)];
    return /^\p{Script=Han}/u.test(run)
      ? [...segmenter.segment(run)].map(({segment}) => segment)
      : [run];
  });
  const words: string[] = [];
  for (const piece of pieces) {
    const before = words.at(-1) ?? "";
    const counted = /\d$/.test(before) && /^\p{Script=Han}/u.test(piece);
    if (words.length > 0 && (closing.test(piece) || opening.test(before) || counted))
      words[words.length - 1] = before + piece;
    else words.push(piece);
  }
  return words;
}
