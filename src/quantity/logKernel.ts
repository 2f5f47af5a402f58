// ln 2 in two parts; the first has 33 bits, so that k * ln2High is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** ln(2ᵏ (1 + f)) + c for 1 + f in [√½, √2] and a correction c below 2⁻⁵³: the common end of {@link log} and {@link log1p}. */
export function logKernel(f: number, k: number, c: number): number {
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
