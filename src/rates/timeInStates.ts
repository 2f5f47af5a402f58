import {checkNumber} from "../quantity/checkNumber.js";
import {exp} from "../quantity/exp.js";

/** Where people are after a time, and how long they were in each state until then; [from][to], row-major. */
export interface TimeInStates {
  /** P = exp(M s), no unit. */
  readonly p: Float64Array;
  /** T = ∫ exp(M u) du over 0..s, yr. */
  readonly time: Float64Array;
}

/** Terms of the series: with q ≤ ½ the first one left out is below 1e-20. */
const terms = 18;

/**
 * State probabilities P = exp(M s) and expected times T = ∫₀ˢ exp(M u) du of a process with rates M, whose rows sum
 * to 0 or less: who leaves the system from state j by a hazard h is T[i][j] h.
 *
 * Uniformisation: with q ≥ max −m_ii s and a = q I + M s ≥ 0, P = e^(−q) Σ aᵏ/k! and T = s e^(−q) Σ aᵏ v_k, v_k =
 * Σ_{l>k} q^(l−1−k)/l!; then doubling, T(2s) = T(s) + P(s) T(s). Only sums and products of numbers ≥ 0 occur.
 *
 * @param rates - M, shape (n × n) row-major, 1/yr; off-diagonal ≥ 0
 * @param n - number of states
 * @param span - s > 0, yr
 * @throws RangeError if rate × time is above 1e12 or not a number
 * @see Van Loan (1978), Computing integrals involving the matrix exponential, IEEE TAC 23(3), https://doi.org/10.1109/TAC.1978.1101743
 * @example
 * timeInStates(Float64Array.of(-1), 1, 1).time[0].toFixed(12) // => "0.632120558829"
 */
export function timeInStates(rates: Float64Array, n: number, span: number): TimeInStates {
  let q = 0;
  for (let i = 0; i < n; ++i) q = Math.max(q, -rates[i * n + i] * span);
  checkNumber("rates", q, "rate × time above 1e12", 0, 1e12);
  let doublings = 0;
  while (q > 0.5) {
    q /= 2;
    span /= 2;
    ++doublings;
  }
  let {p, time} = seriesOf(rates, n, span, q);
  for (let k = 0; k < doublings; ++k) {
    time = plus(time, product(p, time, n));
    p = product(p, p, n);
  }
  return {p, time};
}

function seriesOf(rates: Float64Array, n: number, span: number, q: number): TimeInStates {
  const a = rates.map((rate, at) => Math.max(0, rate * span + (at % (n + 1) === 0 ? q : 0)));
  const p = new Float64Array(n * n);
  const time = new Float64Array(n * n);
  let power = new Float64Array(n * n);
  for (let i = 0; i < n; ++i) power[i * n + i] = exp(-q);
  for (let k = 0; k < terms; ++k) {
    // power = e^(−q) aᵏ / k!, and v_k k! = 1/(k+1) (1 + q/(k+2) (1 + q/(k+3) (…
    let v = 1;
    for (let l = terms + 8; l > k + 1; --l) v = 1 + (v * q) / l;
    const weight = (span * v) / (k + 1);
    for (let at = 0; at < p.length; ++at) {
      p[at] += power[at];
      time[at] += power[at] * weight;
    }
    power = product(power, a, n);
    for (let at = 0; at < p.length; ++at) power[at] /= k + 1;
  }
  return {p, time};
}

/** a + b. */
export function plus(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(a, (x, at) => x + b[at]);
}

/** a b of two n × n matrices. */
export function product(a: Float64Array, b: Float64Array, n: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; ++i)
    for (let k = 0; k < n; ++k) {
      const x = a[i * n + k];
      if (x !== 0) for (let j = 0; j < n; ++j) out[i * n + j] += x * b[k * n + j];
    }
  return out;
}
