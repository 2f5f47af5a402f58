import {checkText} from "../quantity/checkText.js";

const scales: [RegExp, number][] = [
  [/^\s*[多余餘]?[亿億]/u, 1e8],
  [/^\s*[多余餘]?[万萬]/u, 1e4],
  [/^\s*\([万萬]/u, 1e4],
  [/^\s*千/u, 1e3],
  [/^\s*百(?!分)/u, 1e2],
  [/^\s*billion/i, 1e9],
  [/^\s*million/i, 1e6],
  [/^\s*thousand/i, 1e3],
  [/^k\b/i, 1e3],
  [/^\s*([%％]|per\s?cent)/i, 0.01],
  [/^\s*个?\s*百分点/u, 0.01]
];

/** A number of a printed phrase, in base units, and where it stands in the phrase. */
export interface PrintedNumber {
  value: number;
  /** Printed with a percent sign. */
  percent: boolean;
  /** What its 万 or percent sign multiplies by, also where the number is 0. */
  scale: number;
  /** First character, and the one after the last (before its 万 or percent sign). */
  from: number;
  to: number;
}

/**
 * Numbers that a printed phrase can mean, with where they stand; see {@link readPrinted}.
 *
 * @param text - the number as printed, with its qualifier
 * @example
 * printedNumbers("稳定在36%以上") // => [{value: 0.36, percent: true, scale: 0.01, from: 3, to: 5}]
 */
export function printedNumbers(text: string): PrintedNumber[] {
  if (/[/:∶]/u.test(text)) return [];
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    const scale = scales.find(([mark]) => mark.test(text.slice(to)))?.[1] ?? 1;
    const value = Number((Number(found[0].replaceAll(",", "")) * scale).toPrecision(15));
    return {value, percent: scale === 0.01, scale, from, to};
  });
}

/**
 * Numbers that a printed phrase can mean, with its 万, 亿, million or percent sign applied.
 *
 * Phrases with a ratio sign (`2/3`, `21:41:38`) and phrases without digits give none.
 *
 * @param text - the number as printed, with its qualifier
 * @returns every number in it, in base units
 * @example
 * readPrinted("43.5万名") // => [435000]
 * readPrinted("more than 48 thousand") // => [48000]
 * readPrinted("3.45(万人)") // => [34500]
 * readPrinted("2/3") // => []
 */
export function readPrinted(text: string): number[] {
  checkText("text", text);
  return printedNumbers(text).map(({value}) => value);
}
