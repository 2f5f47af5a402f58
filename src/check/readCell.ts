import {scaleWords} from "../quantity/scaleWords.js";

/** How the whole and the decimal part of a number are told apart: `1,234.5` or `1.234,5`. */
export type DecimalMark = "point" | "comma";

/** What a cell of a table holds. */
export interface CellReading {
  /** The number; null where it is withheld or missing. */
  value: number | null;
  /** What stands in place of a number: `..`, `:`, `c`, `<5`; empty for an empty cell. */
  withheld?: string;
  /** A mark beside the number, as printed: `b`, `p`, `[1]`, `*`. */
  flag?: string;
  /** Printed with a percent sign; the value is in percent. */
  percent?: true;
  /** A unit printed behind the number: 人, 元. */
  unit?: string;
  /** What a word behind the number multiplied it by: 万, k, million. */
  scale?: number;
  /** The decimal mark that the cell proves. */
  proves?: DecimalMark;
  /** The number under the other decimal mark, where both are possible: 1.234 beside 1234. */
  other?: number;
}

const withheldMarks =
  /^(?:\.{1,3}|…|:|-{1,3}|x|c|z|\*{1,2}|\/|\?|n\/?a|n\.a\.?|#n\/a|null|<\s*\d+|\(?[cdsx]\)|\[[cdsxz]\]|: ?[a-z]{1,2}|不详|缺|无数据|未公布|暂无)$/i;
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/gu;
/** Superscripts and digits in circles, brackets or with a stop (①, ⑴, ⒈, ❶), before characters are folded: folded they would be digits. */
const raised =
  /([\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]+|[*†‡§]+)$/u;

/** Characters of the longest number that is read, with its unit and marks. */
const longest = 400;

/**
 * Reads a cell of a table as people and statistical offices write numbers.
 *
 * Taken: a sign in front (also U+2212, dashes and full width) or behind, brackets for negative numbers; full-width digits;
 * thousands by comma, space, thin space, apostrophe, or as in India (12,34,567), or by point beside a decimal comma; 千, 万, 百万, 亿,
 * k, million, billion; percent and per mille; a unit in Han characters; marks beside the number: a letter or two (63.9 b), a word as
 * (est.) or (初步), [1], *, a superscript. Withheld or missing: `..`, `:`, `-`, `c`, `x`, `<5`, `n/a` and the like. A lone `m` is refused: it is a thousand
 * to some and a million to others.
 *
 * @param text - as it stands in the cell
 * @param decimal - the decimal mark where it is known; without it a single group of three behind a comma counts as thousands
 * and behind a point as decimals, and `other` says what it is under the other mark
 * @returns the reading, or null for anything else
 * @example
 * readCell("(1,234)") // => {value: -1234, other: -1.234}
 * readCell("−310") // => {value: -310}
 * readCell("5 千") // => {value: 5000, scale: 1000}
 * readCell("63.9 b") // => {value: 63.9, flag: "b", proves: "point"}
 * readCell("1.234,5") // => {value: 1234.5, proves: "comma"}
 * readCell("..") // => {value: null, withheld: ".."}
 * readCell("about 20") // => null
 */
export function readCell(text: string, decimal?: DecimalMark): CellReading | null {
  // Most cells of most tables, which have one reading under either mark.
  if (/^\d{1,15}$/.test(text)) return {value: Number(text)};
  const trimmed = text.replace(spaces, " ").trim();
  if (trimmed === "") return {value: null, withheld: ""};
  const mark = raised.exec(trimmed);
  const bare = (mark ? trimmed.slice(0, mark.index) : trimmed).normalize("NFKC").trim();
  const folded = bare
    .replace(/[\u2010-\u2015\u2212\ufe63]/gu, "-")
    .replace(/[\u2018\u2019]/gu, "'");
  // Behind so many characters stands a text: it is not tried as a number, which takes the square of its length.
  if (folded.length > longest) return null;
  if (withheldMarks.test(folded)) return {value: null, withheld: trimmed};
  if (folded === "") return {value: null, withheld: trimmed};
  const {number, flag} = splitFlag(folded);
  const flags = [flag, mark?.[0]].filter((one) => one !== undefined).join(" ");
  const found = signed(number, decimal);
  return found && {...found, ...(flags ? {flag: flags} : {})};
}

/** The number, and the mark behind it. */
function splitFlag(text: string): {number: string; flag?: string} {
  const found =
    /^(.*[\d)%‰万千亿])\s*(\[\w{1,3}\]|\((?:[a-z]{1,2}|\d|est\.?|estimated?|prov\.?|provisional|prelim\.?|preliminary|rev\.?|revised|forecast|projected|初步|估计|修订|预测)\)|(?<=[\d)%‰])[PREF]|(?:\s|(?<=\d))[bcdefinprsuvz]{1,3}|\s[a-z]{1,2})$/u.exec(
      text
    );
  if (!found || /^\(\d\)$/.test(found[2])) {
    const note = /^(.*\d)\s+\((\d)\)$/u.exec(text);
    return note ? {number: note[1], flag: `(${note[2]})`} : {number: text};
  }
  const [, number, flag] = found;
  return /^\s*m$/u.test(flag) || Object.hasOwn(scaleWords, flag.trim())
    ? {number: text}
    : {number, flag: flag.trim()};
}

function signed(text: string, decimal?: DecimalMark): CellReading | null {
  const bracket = /^\((.+)\)$/u.exec(text);
  const inner = (bracket ? bracket[1] : text).trim();
  const found = /^([+-]?)\s*([¥$€£]?)\s*(.+?)\s*(-?)$/u.exec(inner);
  if (!found) return null;
  const [, front, currency, body, behind] = found;
  if ([bracket !== null, front === "-", behind === "-"].filter(Boolean).length > 1) return null;
  if (bracket && front !== "") return null;
  const read = scaled(body, decimal);
  if (!read) return null;
  const sign = bracket || front === "-" || behind === "-" ? -1 : 1;
  const turn = (value: number) => (value === 0 ? 0 : sign * value);
  return {
    ...(currency ? {unit: currency} : {}),
    ...read,
    value: turn(read.value ?? 0),
    ...(read.other === undefined ? {} : {other: turn(read.other)})
  };
}

/** Digits, and the scale, percent sign or unit behind them. */
function scaled(text: string, decimal?: DecimalMark): CellReading | null {
  const found = /^([\d.,' _]*\d[\d.,]*(?:e[+-]?\d+)?)\s*(.*)$/iu.exec(text);
  if (!found) return null;
  const [, digits, behind] = found;
  const numbers = decimals(digits.trim(), decimal);
  if (!numbers) return null;
  if (behind === "") return numbers;
  if (/^(?:%|per ?cent|pct\.?)$/iu.test(behind)) return {...numbers, percent: true};
  const times = (scale: number, unit = ""): CellReading => ({
    ...numbers,
    value: rescale(numbers.value ?? 0, scale),
    ...(numbers.other === undefined ? {} : {other: rescale(numbers.other, scale)}),
    ...(unit ? {unit} : {})
  });
  if (behind === "‰") return {...times(0.1), percent: true};
  const word = behind.toLowerCase();
  if (Object.hasOwn(scaleWords, word)) return {...times(scaleWords[word]), scale: scaleWords[word]};
  const han = /^(十万|百万|千万|[千万萬亿億])?(\p{Script=Han}{1,3})$/u.exec(behind);
  return han && !/^[多余餘近约約以]/u.test(han[2])
    ? times(scaleWords[han[1] ?? ""] ?? 1, han[2])
    : null;
}

const rescale = (value: number, scale: number) => Number((value * scale).toPrecision(15));

/** The number that digits and marks are under each decimal mark. */
function decimals(digits: string, decimal?: DecimalMark): CellReading | null {
  const point = asPoint(digits);
  const comma = asComma(digits);
  if (point === null && comma === null) return null;
  if (decimal === "point") return point === null ? null : {value: point};
  if (decimal === "comma") return comma === null ? null : {value: comma};
  if (point === comma) return {value: point};
  if (comma === null) return {value: point, proves: "point"};
  if (point === null) return {value: comma, proves: "comma"};
  return {value: point, other: comma};
}

function asPoint(digits: string): number | null {
  const plain = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
  const grouped =
    /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:([ '_])\d{3})(?:\1\d{3})*)(?:\.\d+)?$/;
  if (!plain.test(digits) && !grouped.test(digits)) return null;
  return finite(digits.replace(/[, '_]/g, ""));
}

function asComma(digits: string): number | null {
  const plain = /^(?:\d+(?:,\d+)?|,\d+)$/;
  const grouped = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:([ '_])\d{3})(?:\1\d{3})*)(?:,\d+)?$/;
  if (!plain.test(digits) && !grouped.test(digits)) return null;
  return finite(digits.replace(/[. '_]/g, "").replace(",", "."));
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
