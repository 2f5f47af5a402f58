import {scaleWords} from "../quantity/scaleWords.js";
import {checkFault} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {showValue} from "./showValue.js";

const scales: Readonly<Record<string, number>> = {...scaleWords, "%": 0.01, "‰": 0.001};

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
 * readNumber("10万多").mend.en // => "write 100000; a qualifier like 多 goes into the column bound, where there is one"
 * readNumber("36%").mend.en // => "write 0.36"
 */
export function readNumber(text: string): {value: number} | Fault {
  const clean = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(clean)) {
    const value = Number(clean);
    return Number.isFinite(value)
      ? {value}
      : checkFault("notFinite", {got: showValue(clean).slice(1, -1), mend: "exponent"});
  }
  return checkFault("notNumber", {
    got: clean === "" ? "" : showValue(text),
    ...suggest(clean.normalize("NFKC"))
  });
}

/** Advice only where the text has one reading: its sign, grouping and scale are all known, nothing else stands in it. */
function suggest(text: string): {
  write?: number;
  qualifier?: string;
  negative?: number;
  leaveOut?: boolean;
} {
  if (text.length > 100) return {};
  const plain = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u2019/g, "'");
  if (/^-?(\.?nan|\.?inf(inity)?)$/i.test(plain)) return {leaveOut: true};
  const found =
    /^(约|約|近|超过|超過|突破)?\s*(\()?([+-]?)(\d[\d.,_' ]*\d|[\d.,]+)(\))?\s*[多余餘]?(%|‰|百万|千|万|萬|亿|億)?(多|余|餘|以上|左右)?$/u.exec(
      plain
    );
  const digits = found && plainDigits(found[4]);
  if (!digits || Boolean(found[2]) !== Boolean(found[5]) || (found[2] && found[3])) return {};
  const sign = found[3] === "-" ? -1 : 1;
  const value = sign * Number(digits) * (found[6] ? scales[found[6]] : 1);
  if (!Number.isFinite(value)) return {};
  const qualifier = /多|余|餘|以上|超过|超過|突破|约|約|近|左右/u.exec(plain)?.[0];
  const write = Number(value.toPrecision(15));
  // Brackets are a minus to an accountant, and a note to others.
  return {
    write,
    ...(found[2] ? {negative: -write} : {}),
    ...(qualifier ? {qualifier} : {})
  };
}

/** Digits without grouping and with a decimal point; undefined where a comma may be either (1,234). */
function plainDigits(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  if (/^[1-9]\d{0,2}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+|,000)$/.test(text))
    return text.replaceAll(",", "");
  // Nobody writes a decimal mark so; a program groups digits by the underscore as it likes.
  if (/^[1-9]\d{0,2}([ '])\d{3}(\1\d{3})*(\.\d+)?$|^\d+(_\d+)+(\.\d+)?$/.test(text))
    return text.replace(/[ '_]/g, "");
  return /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : undefined;
}
