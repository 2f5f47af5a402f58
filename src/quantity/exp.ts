import {powerOfTwo} from "./powerOfTwo.js";

const log2e = Math.LOG2E;
// ln 2 in two parts; the first has 33 bits, so that k * ln2High is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * Computes eˣ with the same bits on every machine.
 *
 * x = k ln 2 + r; eʳ by the rational form of fdlibm; below one unit in the last place.
 *
 * @param x - any number, no unit
 * @returns Infinity above 709.78, 0 below −745.13, NaN for NaN
 * @see FreeBSD msun e_exp.c, https://github.com/freebsd/freebsd-src/blob/release/14.0.0/lib/msun/src/e_exp.c
 * @example
 * exp(0) // => 1
 * exp(-1) // => 0.36787944117144233
 */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -745.1332191019411) return 0;
  const k = (log2e * x + (x < 0 ? -0.5 : 0.5)) | 0;
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k <= 1023) return y * powerOfTwo[k + 1022];
  if (k > 1023) return y * 2 * powerOfTwo[k + 1021];
  return y * powerOfTwo[k + 2022] * powerOfTwo[22];
}
