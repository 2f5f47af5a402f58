import {refuseType} from "./checkNumber.js";
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
  if (typeof x !== "number") refuseType("x", x);
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

/**
 * Computes eˣ − 1 with the same bits on every machine, exact also for small x.
 *
 * @param x - any number, no unit
 * @returns Infinity above 709.78, NaN for NaN
 * @see musl 1.1.24 src/math/expm1.c (after FreeBSD msun s_expm1.c), https://git.musl-libc.org/cgit/musl/tree/src/math/expm1.c?h=v1.1.24
 * @example
 * expm1(1e-20) // => 1e-20
 * expm1(1) // => 1.718281828459045
 */
export function expm1(x: number): number {
  if (typeof x !== "number") refuseType("x", x);
  // Below ½ ln 2 nothing is reduced: the short way has the same bits, and hazards mostly go it.
  if (x > -0.3465 && x < 0.3465) {
    if (x > -5.551115123125783e-17 && x < 5.551115123125783e-17) return x;
    const half = 0.5 * x;
    const h = x * half;
    const r1 =
      1 +
      h *
        (-0.03333333333333313 +
          h *
            (0.0015873015872548146 +
              h *
                (-7.93650757867488e-5 + h * (4.008217827329362e-6 + h * -2.0109921818362437e-7))));
    const t = 3 - r1 * half;
    const e = h * ((r1 - t) / (6 - x * t));
    return x - (x * e - h);
  }
  return reduced(x);
}

function reduced(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -38.816242) return -1;
  const k = (log2e * x + (x < 0 ? -0.5 : 0.5)) | 0;
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const c = high - r - low;
  const half = 0.5 * r;
  const h = r * half;
  const r1 =
    1 +
    h *
      (-0.03333333333333313 +
        h *
          (0.0015873015872548146 +
            h * (-7.93650757867488e-5 + h * (4.008217827329362e-6 + h * -2.0109921818362437e-7))));
  const t = 3 - r1 * half;
  let e = h * ((r1 - t) / (6 - r * t));
  if (k === 0) return r - (r * e - h);
  e = r * (e - c) - c - h;
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  const scale = k === 1024 ? Infinity : powerOfTwo[k + 1022];
  if (k < 0 || k > 56) {
    const y = r - e + 1;
    return (k === 1024 ? y * 2 * powerOfTwo[2045] : y * scale) - 1;
  }
  const inverse = powerOfTwo[1022 - k];
  return k < 20 ? (r - e + (1 - inverse)) * scale : (r - (e + inverse) + 1) * scale;
}
