import {betaShareAt} from "../quantity/betaShare.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {logGamma} from "../quantity/logGamma.js";
import {logistic, logit} from "../quantity/logistic.js";
import {normalQuantile} from "../quantity/normalQuantile.js";

/** A prior seen from a standard normal coordinate z: value(z) has the prior's distribution when z is normal. */
export interface PriorScale {
  /** θ at a coordinate; rises with z. */
  value(coordinate: number): number;
  /** z of a value; the inverse of `value`. */
  coordinate(value: number): number;
  /** ln of the prior density at a value, on its natural scale. */
  logDensity(value: number): number;
}

/** Distance in log odds between two nodes of the table, in its standard deviations. */
const spacing = 0.125;

/**
 * Map between a standard normal coordinate z and a Beta(a, b) share: θ = F⁻¹(Φ(z)).
 *
 * Tabulated as log odds against z, from z = −6 to 6, and read off by cubic Hermite interpolation with the exact slope
 * φ(z) / (f(θ) θ (1 − θ)); beyond the table in a straight line. Error of z below 10⁻⁵, most in the far tails.
 *
 * @param a - above 0
 * @param b - above 0
 * @example
 * betaScale(2, 2).value(0) // => 0.5
 * betaScale(12, 3).coordinate(0.8).toFixed(3) // => "-0.131"
 */
export function betaScale(a: number, b: number): PriorScale {
  const logDensityAtOne = logGamma(a + b) - logGamma(a) - logGamma(b);
  const {z, y, slope} = tabulate(a, b, logDensityAtOne);
  return {
    value: (coordinate) => logistic(interpolate(z, y, slope, coordinate)),
    coordinate: (share) =>
      share >= 0 && share <= 1 ? normalCoordinate(share, a, b, logDensityAtOne) : NaN,
    logDensity: (share) =>
      share > 0 && share < 1
        ? logDensityAtOne + (a - 1) * log(share) + (b - 1) * log(1 - share)
        : -Infinity
  };
}

interface BetaTable {
  z: Float64Array;
  y: Float64Array;
  slope: Float64Array;
}

function tabulate(a: number, b: number, logDensityAtOne: number): BetaTable {
  const step = spacing * Math.sqrt(trigamma(a) + trigamma(b));
  const centre = logit(a / (a + b));
  const nodes: [number, number][] = [];
  const add = (odds: number) => {
    nodes.push([odds, normalCoordinate(logistic(odds), a, b, logDensityAtOne)]);
    return nodes[nodes.length - 1][1];
  };
  for (let odds = centre; add(odds) >= -6; odds -= step);
  nodes.reverse();
  for (let odds = centre + step; add(odds) <= 6; odds += step);
  const y = Float64Array.from(nodes, ([odds]) => odds);
  const z = Float64Array.from(nodes, ([, coordinate]) => coordinate);
  const slope = y.map((each, i) => {
    const logShare = -logOnePlusExp(-each);
    const logRest = -logOnePlusExp(each);
    return exp(
      -0.5 * z[i] * z[i] - 0.9189385332046727 - logDensityAtOne - a * logShare - b * logRest
    );
  });
  return {z, y, slope};
}

/** z with Φ(z) = I_θ(a, b), from the smaller tail so that both ends keep their digits. */
function normalCoordinate(share: number, a: number, b: number, constant: number): number {
  const lower = betaShareAt(share, a, b, constant);
  return lower < 0.5
    ? normalQuantile(lower)
    : -normalQuantile(betaShareAt(1 - share, b, a, constant));
}

function logOnePlusExp(x: number): number {
  return x > 0 ? x + log(1 + exp(-x)) : log(1 + exp(x));
}

/** ψ₁(x) by recurrence and its asymptotic series; only sets the spacing of the table. */
function trigamma(x: number): number {
  let sum = 0;
  while (x < 6) {
    sum += 1 / (x * x);
    x += 1;
  }
  return sum + 1 / x + 1 / (2 * x * x) + 1 / (6 * x * x * x);
}

function interpolate(z: Float64Array, y: Float64Array, slope: Float64Array, at: number): number {
  const last = z.length - 1;
  if (!(at > z[0])) return y[0] + slope[0] * (at - z[0]);
  if (at >= z[last]) return y[last] + slope[last] * (at - z[last]);
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (z[middle] <= at) low = middle;
    else high = middle;
  }
  const h = z[high] - z[low];
  const t = (at - z[low]) / h;
  const s = 1 - t;
  return (
    s * s * ((1 + 2 * t) * y[low] + t * h * slope[low]) +
    t * t * ((1 + 2 * s) * y[high] - s * h * slope[high])
  );
}
