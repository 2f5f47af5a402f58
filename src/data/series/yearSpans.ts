import {readYear} from "./readYear.js";

const twoYears = /^\D{0,3}\d{4}\s*年?\s*[-/–—~]\s*(?:\d{4}|\d{2})\D{0,3}$/u;
const severalYears = /^\D{0,3}(\d{4})\s*年?\s*[-/–—~至到]\s*(\d{4}|\d{2})\D{0,3}$/u;

/**
 * Years written as two that may be school years or values of two years: nothing follows them but the year after the next, as 2011-2012,
 * 2013-2014, 2015-2016, or 2015-2016 between 2014 and 2017.
 *
 * @param labels - of a column of years, or of a row of headers
 * @returns the first such label, or undefined
 * @example
 * ambiguousSpan(["2011-2012", "2013-2014", "2015-2016"]) // => "2011-2012"
 * ambiguousSpan(["2011-2012", "2012-2013", "2014-2015"]) // => undefined
 */
export function ambiguousSpan(labels: readonly string[]): string | undefined {
  const read = labels.flatMap((text) => {
    const label = text.normalize("NFKC").trim();
    const reading = readYear(label);
    return reading?.kind === "year" ? [{label, year: reading.year}] : [];
  });
  const years = [...new Set(read.map(({year}) => year))].sort((a, b) => a - b);
  const inner = read.filter(({label, year}) => twoYears.test(label) && year !== years.at(-1));
  const skips = inner.every(({year}) => years[years.indexOf(year) + 1] === year + 2);
  return skips ? inner[0]?.label : undefined;
}

/**
 * Whether a label is of more years than two: 2015-17, 2011—2015年.
 *
 * @example
 * isSeveralYears("2015-17") // => true
 * isSeveralYears("2015-16") // => false
 */
export function isSeveralYears(text: string): boolean {
  const found = severalYears.exec(text.normalize("NFKC").trim());
  if (!found) return false;
  const [, first, next] = found;
  const apart =
    next.length === 4 ? Number(next) - Number(first) : Number(next) - (Number(first) % 100);
  return (next.length === 2 && apart < 0 ? apart + 100 : apart) > 1;
}
