import {highWord, word, words} from "./highWord.js";
import {logKernel} from "./logKernel.js";
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
