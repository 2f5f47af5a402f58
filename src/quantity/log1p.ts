import {highWord, word, words} from "./highWord.js";
import {log} from "./log.js";
import {logKernel} from "./logKernel.js";
import {powerOfTwo} from "./powerOfTwo.js";

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
