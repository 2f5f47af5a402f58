import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {logNormalInterval, logRootTwoPi} from "../quantity/logNormalInterval.js";

/** A published number as evidence: what was printed, and how far a computed value may lie from it. */
export interface Observation {
  figure: string;
  value: number;
  /** Half a unit of the last printed digit; unit of the value. */
  halfWidth: number;
  bound: "exact" | "at_least" | "more_than" | "about" | "less_than";
  /** Standard error on the log scale: source, process noise and drivers together. */
  error: number;
}

/** How far above its printed bound a number may lie: a bound is printed because it was just passed. Log scale. */
const slack = 0.1;

/**
 * Log likelihood of a printed number given the value a model computes, up to a constant.
 *
 * With s the standard error on the log scale and [a, b] the printed range, ln(Φ((ln b − ln m)/s) − Φ((ln a − ln
 * m)/s)) for a number printed as exact, however far in the tail. A lower bound has b 10% above a, an upper bound the reverse.
 *
 * @param observation - what was printed
 * @param predicted - m, > 0; same unit; −Infinity is returned for anything else
 * @example
 * observationLogLikelihood({figure: "A", value: 100, halfWidth: 0.5, bound: "exact", error: 0.1}, 100).toFixed(3) // => "-3.222"
 * observationLogLikelihood({figure: "A", value: 100, halfWidth: 0.5, bound: "exact", error: 0.1}, 90).toFixed(3) // => "-3.776"
 */
export function observationLogLikelihood(observation: Observation, predicted: number): number {
  if (!(predicted > 0)) return Number.NEGATIVE_INFINITY;
  const {error} = observation;
  const [low, high] = printedRange(observation);
  const centre = log(predicted);
  return logNormalInterval((low - centre) / error, (high - centre) / error);
}

/**
 * Slope of {@link observationLogLikelihood} with regard to ln m: (φ(l) − φ(u)) / (s (Φ(u) − Φ(l))) with l and u the standardised
 * ends of what was printed.
 *
 * @param predicted - m, > 0; same unit
 * @example
 * observationSlope({figure: "A", value: 100, halfWidth: 0.5, bound: "exact", error: 0.1}, 90).toFixed(2) // => "10.53"
 */
export function observationSlope(observation: Observation, predicted: number): number {
  const {error} = observation;
  const [low, high] = printedRange(observation);
  const centre = log(predicted);
  const [lower, upper] = [(low - centre) / error, (high - centre) / error];
  const inside = logRootTwoPi + logNormalInterval(lower, upper);
  return (exp((-lower * lower) / 2 - inside) - exp((-upper * upper) / 2 - inside)) / error;
}

/**
 * Standardised distance of a computed value from a printed one; 0 anywhere inside what a bound allows.
 *
 * @example
 * observationResidual({figure: "A", value: 100, halfWidth: 0, bound: "exact", error: 0.1}, 100) // => 0
 * observationResidual({figure: "A", value: 100, halfWidth: 0.5, bound: "more_than", error: 0.1}, 105) // => 0
 */
export function observationResidual(observation: Observation, predicted: number): number {
  if (!(predicted > 0)) return 1e3;
  const {value, halfWidth, bound, error} = observation;
  const spread = Math.sqrt(error * error + (halfWidth / value) ** 2 / 3);
  const centre = log(predicted);
  if (bound === "exact" || bound === "about") return (centre - log(value)) / spread;
  const [low, high] = printedRange(observation);
  return centre < low ? (centre - low) / error : centre > high ? (centre - high) / error : 0;
}

/** Ends of what was printed, on the log scale; at least ±10⁻⁶ wide. */
function printedRange({value, halfWidth, bound}: Observation): [number, number] {
  const half = Math.max(bound === "about" ? 2 * halfWidth : halfWidth, 1e-6 * value);
  const low = log(Math.max(value - half, value * 1e-3));
  const high = log(value + half);
  if (bound === "at_least" || bound === "more_than") return [low, low + slack];
  if (bound === "less_than") return [high - slack, high];
  return [low, high];
}
