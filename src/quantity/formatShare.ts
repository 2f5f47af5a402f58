import {decimalOf, writeDecimal} from "./decimal.js";

/**
 * Writes a share as a percentage, rounded half up in decimal; a share that is not 0 or 1 is never written as 0% or 100%.
 *
 * @param share - a finite number, no unit; a share in [0, 1] or a difference of two
 * @param options.decimals - digits after the point, 0..10; default 0
 * @returns a text such as `28%`; `<1%` and `>99%` at the edges
 * @throws RangeError if the share is not finite, or the decimals are out of range
 * @example
 * formatShare(0.2824, {decimals: 1}) // => "28.2%"
 * formatShare(0.36) // => "36%"
 * formatShare(0.999) // => ">99%"
 * formatShare(-0.015) // => "-2%"
 */
export function formatShare(share: number, {decimals = 0}: {decimals?: number} = {}): string {
  if (!Number.isFinite(share)) throw new RangeError(`invalid share; not finite: ${share}`);
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10))
    throw new RangeError(`invalid decimals; not an integer in 0..10: ${decimals}`);
  const percent = roundDecimal(Math.abs(share), decimals);
  const step = decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
  if (share > 0 && Number(percent) === 0) return `<${step}%`;
  if (share < 1 && Number(percent) === 100 && share > 0)
    return `>${(100 - Number(step)).toFixed(decimals)}%`;
  return `${share < 0 && Number(percent) !== 0 ? "-" : ""}${percent}%`;
}

/** 100 x with so many decimals, from the decimal digits of x, ties away from zero. */
function roundDecimal(x: number, decimals: number): string {
  const [whole, fraction = ""] = writeDecimal(decimalOf(x), 2).split(".");
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const up = (fraction[decimals] ?? "0") >= "5" ? 1n : 0n;
  const text = String(kept + up).padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
