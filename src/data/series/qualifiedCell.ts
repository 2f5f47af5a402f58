import {readCell} from "../../check/readCell.js";

const before =
  /^(?:约|約|大约|大概|近|将近|接近|超过?|超過|逾|突破|高于|多于|大于|不低于|不少于|不小于|至少|不超过|不高于|不多于|至多|最多|低于|少于|小于|不足|不到|>=?|<=?|[≥≤＞＜~～≈]|about|approx(?:imately|\.)?|around|circa|ca?\.|over|more than|at least|under|less than|nearly|almost|up to)\s*(?=[\d.])/iu;
const behind =
  /(?<=[\d%万千亿人名家个])\s*(?:多|余|餘|以上|及以上|以下|以内|左右|上下|\+|or more|and over|or less)$/iu;

/** A number that is not said exactly: its words, and what it is without them. */
export interface QualifiedCell {
  word: string;
  write: number;
}

/**
 * Reads a cell that gives a bound or an estimate in place of a number: 约100, 超120, 120以上, ≥140, 160+, about 20.
 *
 * @param text - as it stands in the cell
 * @returns the words and the number, or null for anything else
 * @example
 * qualifiedCell("约100") // => {word: "约", write: 100}
 * qualifiedCell("1.2万以上") // => {word: "以上", write: 12000}
 * qualifiedCell("100") // => null
 */
export function qualifiedCell(text: string): QualifiedCell | null {
  const plain = text.normalize("NFKC").trim();
  const words = [before.exec(plain)?.[0] ?? "", behind.exec(plain)?.[0] ?? ""];
  if (words.every((word) => word === "")) return null;
  const number = plain.slice(words[0].length, plain.length - words[1].length);
  const read = readCell(number);
  if (!read || read.value === null || read.flag !== undefined) return null;
  return {word: words.map((word) => word.trim()).join(""), write: read.value};
}
