import {checkFault} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {showValue} from "./showValue.js";

const scales: Record<string, number> = {
  "%": 0.01,
  "‰": 0.001,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8
};

/**
 * Reads a plain decimal number, and says how to write what people write instead of one.
 *
 * Refused: `NaN`, infinities, numbers beyond double precision (`1e400`), thousands separators, decimal commas, full-width
 * digits, 万, percent signs and words.
 *
 * @param text - as it stands in the cell or after the key
 * @returns the value, or what is wrong with it
 * @example
 * readNumber("-1.5e3") // => {value: -1500}
 * readNumber("10万多").message.en // => 'expected a number, got "10万多"'
 * readNumber("10万多").mend.en // => "write 100000; a qualifier like 多 goes into the column bound"
 * readNumber("36%").mend.en // => "write 0.36"
 */
export function readNumber(text: string): {value: number} | Fault {
  const clean = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(clean)) {
    const value = Number(clean);
    return Number.isFinite(value)
      ? {value}
      : checkFault("notFinite", {got: clean, mend: "exponent"});
  }
  return checkFault("notNumber", {
    got: clean === "" ? "" : showValue(text),
    ...suggest(clean.normalize("NFKC"))
  });
}

function suggest(text: string): {write?: number; qualifier?: string; leaveOut?: boolean} {
  const found = /^\D*?(-?\d[\d,_ ]*(?:\.\d+)?)\s*[多余餘]?(%|‰|千|万|萬|亿|億)?(.*)$/su.exec(text);
  if (!found) return /^-?(\.?nan|\.?inf(inity)?)$/i.test(text) ? {leaveOut: true} : {};
  const [, digits, scale, rest] = found;
  const decimal = /^-?\d+,\d{1,2}$/.test(digits);
  const plain = decimal ? digits.replace(",", ".") : digits.replace(/[,_ ]/g, "");
  const value = Number(plain) * (scale ? scales[scale] : 1);
  if (!Number.isFinite(value) || /\d/.test(rest)) return {};
  const qualifier = /多|余|餘|以上|超过|超過|突破|约|約|近|左右/u.exec(text)?.[0];
  return {write: Number(value.toPrecision(15)), ...(qualifier ? {qualifier} : {})};
}
