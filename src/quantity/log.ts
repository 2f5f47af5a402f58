import {refuseType} from "./checkNumber.js";
import {highWord, word, words} from "./highWord.js";
import {powerOfTwo} from "./powerOfTwo.js";

/**
 * Computes the natural logarithm with the same bits on every machine.
 *
 * x = 2ᵏ (1 + f) with 1 + f in [√½, √2]; ln(1 + f) by the series of fdlibm in f / (2 + f); below one unit in the last place.
 *
 * @param x - a number ≥ 0, no unit
 * @returns −Infinity for 0, NaN below 0 and for NaN
 * @see musl 1.1.24 src/math/log.c (after FreeBSD msun e_log.c), https://git.musl-libc.org/cgit/musl/tree/src/math/log.c?h=v1.1.24
 * @example
 * log(1) // => 0
 * log(2) // => 0.6931471805599453
 */
export function log(x: number): number {
  if (typeof x !== "number") refuseType("x", x);
  let shift = 0;
  if (!(x >= 2.2250738585072014e-308 && x < 2.247116418577895e307)) {
    if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
    // Keeps 2⁻ᵏ among the normal numbers.
    shift = x < 1 ? -54 : 54;
    x *= x < 1 ? 18014398509481984 : 5.551115123125783e-17;
  }
  word[0] = x;
  // Adds the distance from √½ to 1, so that the exponent changes at √½ and √2 instead of at powers of two.
  const k = ((words[highWord] + (0x3ff00000 - 0x3fe6a09e)) >> 20) - 0x3ff;
  return logKernel(x * powerOfTwo[1022 - k] - 1, k + shift, 0);
}

/**
 * Computes ln(1 + x) with the same bits on every machine, exact also for small x.
 *
 * @param x - a number ≥ −1, no unit
 * @returns −Infinity for −1, NaN below −1 and for NaN
 * @see musl 1.1.24 src/math/log1p.c (after FreeBSD msun s_log1p.c), https://git.musl-libc.org/cgit/musl/tree/src/math/log1p.c?h=v1.1.24
 * @example
 * log1p(1e-20) // => 1e-20
 * log1p(1) // => 0.6931471805599453
 */
export function log1p(x: number): number {
  if (typeof x !== "number") refuseType("x", x);
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x > -1.1102230246251565e-16 && x < 1.1102230246251565e-16) return x;
  // √½ − 1 and √2 − 1, cut to the high word: between them no reduction is needed.
  if (x >= -0.2928932309150696 && x < 0.4142136573791504) return logKernel(x, 0, 0);
  if (x > 1.8014398509481984e16) return log(x);
  const u = 1 + x;
  word[0] = u;
  const k = ((words[highWord] + (0x3ff00000 - 0x3fe6a09e)) >> 20) - 0x3ff;
  const c = (k >= 2 ? 1 - (u - x) : x - (u - 1)) / u;
  return logKernel(u * powerOfTwo[1022 - k] - 1, k, c);
}

// ln 2 in two parts; the first has 33 bits, so that k * ln2High is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** ln(2ᵏ (1 + f)) + c for 1 + f in [√½, √2] and a correction c below 2⁻⁵³: the common end of {@link log} and {@link log1p}. */
function logKernel(f: number, k: number, c: number): number {
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (halfSquare + even + odd) + (k * ln2Low + c) - halfSquare + f + k * ln2High;
}
