import type {Language} from "../quantity/label.js";

const units: Record<string, {zh: string; en: string}> = {
  person: {zh: "人", en: "people"},
  "person/yr": {zh: "人", en: "people a year"},
  "person-time": {zh: "人次", en: "person-times"},
  "person-time/yr": {zh: "人次", en: "person-times a year"},
  "person per 10,000": {zh: "人/万人", en: "per 10,000"},
  yr: {zh: "年", en: "years"},
  "1/yr": {zh: "每年", en: "a year"},
  body: {zh: "家", en: "bodies"},
  class: {zh: "个", en: "classes"},
  "class/yr": {zh: "个", en: "classes a year"},
  event: {zh: "次", en: "events"},
  "event/yr": {zh: "次", en: "events a year"},
  item: {zh: "项", en: "items"},
  CNY: {zh: "元", en: "yuan"},
  "CNY/yr": {zh: "元", en: "yuan a year"}
};

/**
 * Names a unit as readers see it; an unknown unit is shown as it is, a share without any.
 *
 * @param unit - as in results
 * @param language - of the reader
 * @returns the name, or an empty text for a share
 * @example
 * unitText("person-time/yr", "zh") // => "人次"
 */
export function unitText(unit: string, language: Language): string {
  return unit === "1" || unit === "%" ? "" : (units[unit]?.[language] ?? unit);
}

/**
 * Writes an amount as people write it: 万 in Chinese, thousands in English, per cent for a share; three significant
 * digits from a thousand up, and never more digits than that.
 *
 * @param value - in `unit`; NaN and null are written as a dash
 * @param unit - as in results; `1` is a share in [0, 1]
 * @param language - of the reader
 * @param withUnit - whether the unit's name follows; without it English thousands are written `k`
 * @returns one short text
 * @example
 * amountText(435000, "person", "zh", true) // => "43.5万人"
 * amountText(435000, "person", "en", true) // => "435 thousand people"
 */
export function amountText(
  value: number | null,
  unit: string,
  language: Language,
  withUnit = false
): string {
  if (value === null || !Number.isFinite(value)) return "—";
  if (unit === "1") return `${trim((100 * value).toFixed(1))}%`;
  if (unit === "1/yr") return rate(value, language, withUnit);
  const name = withUnit ? unitText(unit, language) : "";
  if (language === "zh") return `${chineseDigits(value)}${name}`;
  const size = Math.abs(value);
  const thousands = size >= 99_950;
  const number = thousands ? `${rounded(value / 1000)}${name ? " thousand" : "k"}` : rounded(value);
  return name === "" ? number : `${number} ${name}`;
}

function chineseDigits(value: number): string {
  const size = Math.abs(value);
  if (size >= 99_950_000) return `${significant(value / 1e8)}亿`;
  if (size >= 9995) return `${significant(value / 1e4)}万`;
  return rounded(value).replaceAll(",", "");
}

/** A yearly rate as a share of a year's people: small ones keep two significant digits. */
function rate(value: number, language: Language, withUnit: boolean): string {
  const percent = 100 * value;
  const number = `${Math.abs(percent) < 1 ? trim(percent.toPrecision(2)) : trim(percent.toFixed(1))}%`;
  if (!withUnit) return number;
  return language === "zh" ? `每年${number}` : `${number} a year`;
}

/** Three significant digits from a thousand up, whole numbers from a hundred up, else three at most. */
function rounded(value: number): string {
  const size = Math.abs(value);
  if (size >= 999.5) return String(Number(value.toPrecision(3))).replace(/\B(?=(\d{3})+$)/g, ",");
  return size >= 99.5 || Number.isInteger(value) ? String(Math.round(value)) : significant(value);
}

const trim = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
const significant = (value: number) =>
  trim(Math.abs(value) >= 99.95 ? value.toFixed(0) : value.toPrecision(3));
