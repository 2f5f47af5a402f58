const span = /^(\D{0,3})(\d{4})(\s*[-/–—~]?\s*)(\d{4}|\d{2})(\D{0,3})$/u;

/**
 * Writes a year as the table writes its years, where these span two: 2023 beside 2015/16 is 2023/24.
 *
 * @param year - the year it begins
 * @param like - a year as it stands in the table; without one, and for anything that does not span two years, the year alone
 * @example
 * yearLabel(2023, "2015/16") // => "2023/24"
 * yearLabel(1999, "2015-2016年") // => "1999-2000年"
 * yearLabel(2023) // => "2023"
 */
export function yearLabel(year: number, like?: string): string {
  const found = like === undefined ? null : span.exec(like);
  if (!found) return String(year);
  const [, before, , between, second, after] = found;
  return `${before}${year}${between}${String(year + 1).slice(-second.length)}${after}`;
}
