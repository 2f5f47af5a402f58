import {units} from "./unit.js";

/** An amount read from print. */
export interface ParsedAmount {
  /** In base units: 43.5万 is 435000, 52.5% is 0.525. */
  value: number;
  /** Half a unit of the last printed digit, in the unit of the value: 500 for 43.5万. */
  precision: number;
  /** One of {@link units}, if a unit was printed; "1" for a percentage. */
  unit?: string;
}

const scales: Record<string, number> = {"": 0, 万: 4, 萬: 4, 亿: 8, 億: 8, "%": -2, "％": -2};
const words: Record<string, string> = {
  名: "person",
  位: "person",
  人: "person",
  人次: "person-time"
};
for (const [unit, {zh, en, one}] of Object.entries(units))
  for (const word of [zh, en, one ?? en]) if (word !== "") words[word.toLowerCase()] = unit;

/**
 * Reads an amount as printed in Chinese or English: digits with or without separators, 万, 亿 or a percent sign, and a unit.
 *
 * The inverse of {@link formatAmount}. Words of degree (多, 约, 以上) are refused: they belong in a column of their own.
 *
 * @param text - such as `43.5万人`, `38,500`, `1.09萬人次`, `52.5%`
 * @returns value, precision and unit
 * @throws RangeError if the text is not exactly one such amount
 * @example
 * parseAmount("43.5万人") // => {value: 435000, precision: 500, unit: "person"}
 * parseAmount("5.83亿元") // => {value: 583000000, precision: 500000, unit: "CNY"}
 * parseAmount("52.5%") // => {value: 0.525, precision: 0.0005, unit: "1"}
 * parseAmount(".05").value // => 0.05
 * parseAmount("10万多") // throws invalid amount; not a number with 万, 亿 or % and a unit: "10万多"
 */
export function parseAmount(text: string): ParsedAmount {
  if (typeof text !== "string")
    throw new TypeError(`invalid amount; not text: ${JSON.stringify(text)}`);
  const plain = text.normalize("NFKC").trim();
  const found =
    /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d+))?\s*([万萬亿億%]?)\s*(\S.*)?$/u.exec(
      plain
    );
  const [, sign, whole = "", fraction = "", scale = "", word] = found ?? [];
  const unit = word === undefined ? undefined : words[word.toLowerCase()];
  if (!found || (word !== undefined && (unit === undefined || scale === "%")))
    throw new RangeError(
      `invalid amount; not a number with 万, 亿 or % and a unit: ${JSON.stringify(text)}`
    );
  const power = scales[scale];
  const value = Number(
    `${sign ? "-" : ""}${whole.replaceAll(",", "")}.${fraction || "0"}e${power}`
  );
  const precision = Number(`5e${power - fraction.length - 1}`);
  const result = {value: value + 0, precision};
  if (scale === "%") return {...result, unit: "1"};
  return unit === undefined ? result : {...result, unit};
}
