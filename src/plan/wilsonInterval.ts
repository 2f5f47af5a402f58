import {checkNumber} from "../quantity/checkNumber.js";

/** Standard normal quantile of 0.975. */
const z = 1.959963984540054;

/** What a number of runs says about a probability. */
export interface Proportion {
  probability: number;
  /** Half the width of the 95% interval over 1.96; positive even if all runs agree. */
  standardError: number;
  /** Ends of the 95% interval. */
  low: number;
  high: number;
}

/**
 * Estimates a probability from independent runs, with Wilson's score interval.
 *
 *   centre = (p̂ + z²/2n) / (1 + z²/n),  half = z/(1 + z²/n) · √(p̂(1 − p̂)/n + z²/4n²),  z = 1.96
 *
 * The interval keeps a width when every run agrees: 1,000 of 1,000 gives 0.9962 to 1.
 *
 * @param met - runs in which the event happened; 0..runs
 * @param runs - runs made; ≥ 1
 * @throws RangeError if the counts are not such numbers
 * @see Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209-212
 * @example
 * wilsonInterval(1000, 1000).low.toFixed(4) // => "0.9962"
 * wilsonInterval(81, 263).high.toFixed(4) // => "0.3662"
 * wilsonInterval(3, 2) // throws invalid met; not in 0..2: 3
 */
export function wilsonInterval(met: number, runs: number): Proportion {
  checkNumber("runs", runs, "not at least 1", 1);
  checkNumber("met", met, `not in 0..${runs}`, 0, runs);
  const p = met / runs;
  const widening = 1 + (z * z) / runs;
  const centre = (p + (z * z) / (2 * runs)) / widening;
  const half = (z / widening) * Math.sqrt((p * (1 - p)) / runs + (z * z) / (4 * runs * runs));
  return {
    probability: p,
    standardError: half / z,
    low: met === 0 ? 0 : Math.max(0, centre - half),
    high: met === runs ? 1 : Math.min(1, centre + half)
  };
}
