/** What stands in place of a year. */
export type YearReading =
  | {kind: "year"; year: number; mark?: "e" | "*"}
  /** Marked as a projection. */
  | {kind: "projection"; year: number}
  /** A month, a quarter, a half: not a whole year. */
  | {kind: "partial"}
  /** A sum or mean over years. */
  | {kind: "total"};

const partial =
  /^(?:\d{4}\s*年?\s*)(?:(?:\d{1,2}\s*[-~—–至到]\s*\d{1,2}|\d{1,2})\s*月份?|[上下]半年|[一二三四1-4]\s*季度|前[一二三四五六七八九十\d]+个?(?:月|季度)|[-/ ]?(?:H[12]|Q[1-4]|M\d{1,2})|[-/](?:0[1-9]|1[0-2])(?!\d))$|^(?:H[12]|Q[1-4])[-/ ]?\d{4}$/iu;
/** Characters of the longest label of a year. */
const longest = 80;
/** 2022E, as companies mark what they expect; small it may be an estimate of the past, as (e) is: what is around it tells. */
const expected = /^(\d{4})\s*年?E$/;
const estimated = /^(\d{4})\s*年?e$/;
/** 2025*, with a note elsewhere. */
const noted = /^(\d{4})\s*年?\s*[*†‡§]+$/;
/** 2024年1—12月: all months. */
const months12 = /^(\d{4})\s*年?\s*0?1\s*[-~—–至到]\s*12\s*月份?$/u;
/** Months from and to: 2004-01/2004-06. */
const range = /^(\d{4})-(\d{2})(?:-\d{2})?\s*\/\s*(\d{4})-(\d{2})(?:-\d{2})?$/;
/** A day of a year that is not its last. */
const day = /^\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])$/;
const total = /^(?:grand )?(?:total|sum|average|mean|avg)\b|^(?:合计|总计|小计|累计|平均|总和)/iu;
const projected =
  /^(\d{4})\s*年?\s*[-_/]?\s*[([（]?\s*(?:fc?|fcst|proj\w*|forecasts?|expected|outlook|budget(?:ed)?|plan(?:ned)?|targets?|(?:预测|预计|预期|预算|推算|展望|规划|计划|目标)(?:目标)?[值数]?)\s*[)\]）]?$/iu;

/**
 * Reads what a table has in place of a year: 2016, 2016年, FY2016, 2015/16 and 2015-2016 and 201516 (the year it begins), 2016-12-31,
 * 2022(p), 2022 [YR2022]; a part of a year, a total, and years marked as projections are told apart, and of a mark that may mean
 * one (2022e, 2022*) it is said that it stands there.
 *
 * @param text - as it stands in the cell
 * @returns the reading, or null for anything else
 * @example
 * readYear("2015/16") // => {kind: "year", year: 2015}
 * readYear("2025年1-6月") // => {kind: "partial"}
 * readYear("2027（预测）") // => {kind: "projection", year: 2027}
 * readYear("about 2020") // => null
 */
export function readYear(text: string): YearReading | null {
  // As most tables write it.
  if (/^\d{4}$/.test(text)) return {kind: "year", year: Number(text)};
  const clean = text.normalize("NFKC").trim().replace(/\s+/gu, " ");
  if (total.test(clean)) return {kind: "total"};
  if (clean.length > longest) return null;
  const future = projected.exec(clean) ?? expected.exec(clean);
  if (future) return {kind: "projection", year: Number(future[1])};
  const full = months12.exec(clean);
  if (full) return {kind: "year", year: Number(full[1])};
  if (partial.test(clean)) return {kind: "partial"};
  const mark = estimated.exec(clean) ?? noted.exec(clean);
  if (mark) return {kind: "year", year: Number(mark[1]), mark: noted.test(clean) ? "*" : "e"};
  const year = wholeYear(clean);
  if (year !== null) return {kind: "year", year};
  const months = range.exec(clean);
  if (months) return yearOfMonths(months);
  return day.test(clean) ? {kind: "partial"} : null;
}

/** A year from January to December; else a part of a year, or several. */
function yearOfMonths([, from, first, to, last]: RegExpExecArray): YearReading {
  const whole = from === to && first === "01" && last === "12";
  return whole ? {kind: "year", year: Number(from)} : {kind: "partial"};
}

/**
 * Turns dates that are the same day of every year into their years, as 2019-01-01, 2020-01-01; other cells stay as they are.
 *
 * @param cells - of a column of years
 * @example
 * yearsOfDates(["2019-01-01", "2020/1/1"]) // => ["2019", "2020"]
 * yearsOfDates(["2019-01-01", "2019-02-01"]) // => ["2019-01-01", "2019-02-01"]
 */
export function yearsOfDates(cells: readonly string[]): readonly string[] {
  const dates = cells.map((cell) =>
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]0?0:00(?::00)?)?\s*$/.exec(cell)
  );
  const days = new Set(dates.map((date) => date && `${Number(date[2])}-${Number(date[3])}`));
  return days.size === 1 && !days.has(null) ? dates.map((date) => date?.[1] ?? "") : cells;
}

/**
 * Writes out labels of years that span two where one of them could be a month, as 2010/11 beside 2009/10 and 2012/13: if every label
 * of this form names the next year, none of them is a month. Other cells stay as they are.
 *
 * @param cells - of a column of years, or of a row of headers
 * @example
 * writtenSpans(["2010/11", "2012/13"]) // => ["2010/2011", "2012/2013"]
 * writtenSpans(["2010/11", "2010/12"]) // => ["2010/11", "2010/12"]
 */
export function writtenSpans(cells: readonly string[]): readonly string[] {
  const labels = cells.map((cell) =>
    /^\s*(\d{4})\s*([-/])\s*(\d{2})\s*$/.exec(cell.normalize("NFKC"))
  );
  const found = labels.filter((label) => label !== null);
  const years = new Set(found.map(([, year]) => year));
  const isNext = ([, year, , next]: RegExpExecArray) => follows(Number(year), next);
  const isMonth = ([, , , next]: RegExpExecArray) => Number(next) >= 1 && Number(next) <= 12;
  if (years.size < 2 || !found.every(isNext) || !found.some(isMonth)) return cells;
  return cells.map((cell, i) => {
    const label = labels[i];
    return label ? `${label[1]}${label[2]}${Number(label[1]) + 1}` : cell;
  });
}

function wholeYear(text: string): number | null {
  const plain =
    /^(?:[CFS]Y|AY|YR|Y|X)?\s?(\d{4})(?:\.0)?\s*(?:年度?|财年|学年|年末|年底)?\s*(?:\[YR\d{4}\]|[([]?[aprse][)\]]?|[([]?(?:初步(?:核算)?|快报|修订|核实|实际|实绩|决算|provisional|prelim(?:inary|\.)?|revised|actual|final)数?[)\]]?|\[\d+\]|\*)?$/iu.exec(
      text
    );
  if (plain) return Number(plain[1]);
  const span =
    /^(?:[FS]Y\s?|AY\s?)?(\d{4})\s*(?:年)?\s*[-/–—~]\s*(\d{4}|\d{2})\s*(?:年|学年|财年|年度)?$/iu.exec(
      text
    );
  if (span && follows(Number(span[1]), span[2])) return Number(span[1]);
  const joined = /^(\d{4})(\d{2})$/.exec(text);
  if (joined && follows(Number(joined[1]), joined[2])) return Number(joined[1]);
  const end =
    /^(\d{4})[-/.年](?:12[-/.月](?:31)日?|12月?末?)$/u.exec(text) ??
    /^(?:31[-/.]12|12[-/.]31)[-/.](\d{4})$/.exec(text);
  return end ? Number(end[1]) : null;
}

const follows = (year: number, next: string) =>
  next.length === 4 ? Number(next) === year + 1 : Number(next) === (year + 1) % 100;
