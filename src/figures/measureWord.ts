import type {PrintedNumber} from "./readPrinted.js";

/** Measure words and what they count, in units of the model; the first that stands behind a number counts. */
const measures: readonly [word: RegExp, units: readonly string[]][] = [
  [/^[名人]\s*[(（/·]?\s*次|^person-times?\b/iu, ["person-time"]],
  [
    /^名(?!师|牌|录)|^人(?!才)|^(people|persons|workers)\b/iu,
    ["person", "FTE", "person per 10,000", "rank"]
  ],
  [/^[%％]|^per ?cent\b/iu, ["1", "multiple", "1/yr"]],
  [/^家(?![庭长属])|^所/u, ["body"]],
  [/^[场場]/u, ["event"]],
  [/^元(?![件器素旦])/u, ["CNY"]]
];

/** A number's measure word as printed, and the units (without "/yr") that it can stand for. */
export interface MeasureWord {
  word: string;
  units: readonly string[];
}

/**
 * The measure word behind a printed number: 人次, 名, %, 家, 场; 万 and the like before it are passed over.
 *
 * @param text - the phrase
 * @param number - one of its numbers (`printedNumbers`)
 * @returns undefined where no word that is known follows
 * @example
 * measureWord("3万人次", {to: 1}).units // => ["person-time"]
 * measureWord("5 events", {to: 1}) // => undefined
 */
export function measureWord(
  text: string,
  {to}: Pick<PrintedNumber, "to">
): MeasureWord | undefined {
  const rest = text.slice(to).replace(/^\s*[多余餘]?\s*[万萬亿億千百]*\s*[多余餘]?\s*/u, "");
  for (const [pattern, units] of measures) {
    const word = pattern.exec(rest)?.[0];
    if (word) return {word, units};
  }
  return undefined;
}
