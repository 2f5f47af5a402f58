import type {Fault} from "../../check/fault.js";
import {measureWord} from "../../figures/measureWord.js";
import {printedNumbers} from "../../figures/readPrinted.js";
import type {Figure} from "../../project/figure.js";
import {modelUnit} from "../../project/figureUnit.js";
import {readPeriod} from "../../quantity/period.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";

/** Cells of a row of figures.csv, as far as they could be read. */
type Cells = Partial<
  Pick<
    Figure,
    | "value"
    | "unit"
    | "precision"
    | "bound"
    | "period"
    | "quote"
    | "title"
    | "published"
    | "confidence"
  >
> & {as_printed?: string};

/**
 * A precision that the printed digits do not have. It is half a unit of a printed digit: of the last, or where they end in zeros of one
 * of these, up to the last other digit. 0 for a count to the last person.
 *
 * @param cells - of a row of figures.csv
 */
export function precisionFault({precision, value, as_printed: printed}: Cells): Fault | undefined {
  if (!(precision !== undefined && precision >= 0 && value !== undefined && printed)) return;
  const halves = numbersOf(value, printed).map(({from, to, scale}) => {
    const digits = printed.slice(from, to).replaceAll(",", "");
    const decimals = digits.split(".")[1]?.length ?? 0;
    const [zeros] = /0*$/.exec(digits.replace(".", "").replace(/^0+/, "")) ?? [""];
    const least = 0.5 * scale * 10 ** -decimals;
    return {least: plain(least), most: plain(least * 10 ** zeros.length)};
  });
  if (halves.length === 0 || halves.some(({least, most}) => fits(precision, least, most))) return;
  return dataFault("precisionOfPrint", {printed, ...halves[0], got: precision});
}

/**
 * A unit that the printed measure word does not count: people beside 人次, a share beside 名.
 *
 * @param cells - of a row of figures.csv
 */
export function unitFault({value, unit, as_printed: printed}: Cells): Fault | undefined {
  if (value === undefined || unit === undefined || !printed) return undefined;
  const text = printed.normalize("NFKC");
  for (const number of numbersOf(value, text)) {
    const measure = measureWord(text, number);
    if (measure && !measure.units.includes(windowUnit(modelUnit(unit))))
      return dataFault("unitOfPrint", {word: measure.word, units: [...measure.units], got: unit});
  }
  return undefined;
}

/**
 * A printed number that its sentence does not have, though it has others. What is computed (D) prints none; scales are not compared, since
 * a table has them in its head.
 *
 * @param cells - of a row of figures.csv
 */
export function quoteFault({
  value,
  quote,
  confidence,
  as_printed: printed
}: Cells): Fault | undefined {
  if (value === undefined || !quote || !printed || confidence === "D") return undefined;
  const digits = (number: number) => number.toExponential().split("e")[0];
  const plainText = quote.normalize("NFKC").replace(/[/:∶]/gu, ";");
  const inQuote = printedNumbers(plainText).map((number) => digits(number.value));
  const own = numbersOf(value, printed.normalize("NFKC"));
  if (own.length === 0 || inQuote.length === 0 || inQuote.includes(digits(value))) return undefined;
  return dataFault("printNotInQuote", {printed, quote: quote.slice(0, 60)});
}

const qualifier =
  /超|以上|[以之]下|[以之]内|余|餘|多|[大]?约|約|大致|左右|上下|近(?!\s*[\d一二两三四五六七八九十]*年)|几乎|不到|不足|不满|不低于|不少于|低于|少于|高于|至少|至多|最多|逾|突破|[≥≤<>~≈+＋]|more|over|above|about|nearly|around|almost|circa|less|under|below|fewer|at (?:least|most)|up to|or so|than|exceed|some\b|approximately/iu;

/**
 * A bound that the print does not bear out: `exact` beside 超, 多, 约 or the like, or another beside a number without any.
 *
 * @param cells - of a row of figures.csv
 */
export function boundFault({
  value,
  bound,
  quote = "",
  as_printed: printed
}: Cells): Fault | undefined {
  if (!printed || value === undefined || bound === undefined) return undefined;
  const beside = numbersOf(value, printed).map(
    ({from, to}) => printed.slice(Math.max(0, from - 12), from) + printed.slice(to, to + 8)
  );
  const word = beside.map((text) => qualifier.exec(text)?.[0]).find((found) => found);
  if (bound === "exact")
    return word === undefined ? undefined : dataFault("exactOfPrint", {printed, word});
  return beside.length === 0 || qualifier.test(`${printed} ${quote}`)
    ? undefined
    : dataFault("boundOfPrint", {printed, got: bound});
}

/**
 * A period outside the years that the quote and title print; one that they do not print a year for is left alone, and so is what
 * is computed (D) or dated by a five-year plan.
 *
 * @param cells - of a row of figures.csv
 */
export function periodFault({period, quote = "", title = "", published, confidence}: Cells) {
  if (!period || confidence === "D" || /十[一二三四五]五/u.test(quote)) return undefined;
  const inQuote = yearsIn(quote);
  // A quote that compares names the year before; a title is that of a report on the year before, or of a plan from it.
  const compares =
    inQuote.length === 0 || /比|较|起|以来|基础|同期|since|from|compared|than/iu.test(quote);
  const inTitle = compares ? yearsIn(title).flatMap((year) => [year - 1, year]) : [];
  const years = [...inQuote, ...inTitle];
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const dates = datesOf(period);
  const within = dates.some((date) => {
    const year = Number(date.slice(0, 4));
    return (first <= year && year <= last) || (published ?? "").startsWith(String(year));
  });
  return within || dates.length === 0
    ? undefined
    : dataFault("periodOfQuote", {years: [...new Set(years)], got: period});
}

function yearsIn(text: string): number[] {
  const found = text.matchAll(/(?<![\d.])(?:19|20)\d\d(?!\d|[.,]\d|\s*[多余餘]?[万萬亿億])/gu);
  return [...found].map(([year]) => Number(year));
}

/** First and last day of a period; none where it cannot be read, which is another fault. */
function datesOf(period: string): string[] {
  try {
    const {start, end} = readPeriod(period);
    return start === null ? [end] : [start, end];
  } catch {
    return [];
  }
}

function numbersOf(value: number, text: string) {
  return printedNumbers(text).filter(
    (number) => Math.abs(number.value - value) <= 1e-9 * Math.abs(value)
  );
}

function fits(precision: number, least: number, most: number): boolean {
  const slack = 1e-9 * most;
  if (precision === 0) return least === 0.5;
  return least - slack <= precision && precision <= most + slack;
}

function plain(value: number): number {
  return Number(value.toPrecision(12));
}
