import {log} from "./log.js";
import {log1p} from "./log1p.js";

/**
 * Computes ln Γ(x + d) − ln Γ(x) without the cancellation of two large logarithms.
 *
 * Stirling's series above 10, the recurrence Γ(x + 1) = x Γ(x) below; absolute error about 10⁻¹⁵ (1 + d ln x).
 *
 * @param x - a number > 0, no unit
 * @param d - rise ≥ 0, no unit
 * @throws RangeError if x or d is out of range
 * @see DLMF §5.11(i), https://dlmf.nist.gov/5.11
 * @example
 * logGammaRise(3, 2).toFixed(12) // => "2.484906649788"
 * logGammaRise(1e15, 1).toFixed(9) // => "34.538776395"
 * logGammaRise(0, 1) // throws invalid x; not above 0: 0
 */
export function logGammaRise(x: number, d: number): number {
  if (!(x > 0)) throw new RangeError(`invalid x; not above 0: ${x}`);
  if (!(d >= 0)) throw new RangeError(`invalid d; not at least 0: ${d}`);
  let low = 1;
  let high = 1;
  while (x < 10) {
    low *= x;
    high *= x + d;
    ++x;
  }
  const ratio = low === 1 && high === 1 ? 0 : log(low / high);
  const y = x + d;
  return ratio + (x - 0.5) * log1p(d / x) + d * (log(y) - 1) + tail(y) - tail(x);
}

function tail(x: number): number {
  const inverse = 1 / x;
  const s = inverse * inverse;
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) * inverse;
}
