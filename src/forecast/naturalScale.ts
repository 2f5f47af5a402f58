import type {Limits} from "./seriesForecast.js";

/** How a series is turned for the default forecast, and back. */
export interface NaturalScale {
  /** Observations from their natural zero, divided by a power of two; ≥ 0 if rooted. */
  values: Float64Array;
  /** Zero is a limit: roots and growth have a meaning. */
  rooted: boolean;
  /** Zero as a limit was assumed, because no observation is below it. */
  assumed: boolean;
  /** What the distances were divided by. */
  unit: number;
  back: (value: number) => number;
}

/**
 * Measures a series from its natural zero: its lower limit; with two limits the nearer one (98% of all is a gap of 2%); with an
 * upper limit only the distance to it; with none stated zero, if no observation lies below. `bounds: "none"` has no natural
 * zero, so that forecasts move with the series when a constant is added.
 *
 * @param stated - whether the caller stated the bounds
 */
export function naturalScale(
  series: Float64Array,
  {lower = -Infinity, upper = Infinity}: Limits,
  stated: boolean
): NaturalScale {
  const hasLower = lower > -Infinity;
  const hasUpper = upper < Infinity;
  // Divided first: the sum of huge values would overflow.
  const mean = series.reduce((a, b) => a + b / series.length, 0);
  const fromAbove = hasUpper && (!hasLower || mean > lower / 2 + upper / 2);
  const assumed = !stated && series.every((value) => value >= 0);
  const rooted = hasLower || hasUpper || assumed;
  // Without a zero the first value stands in for one: only differences count, and they stay exact.
  const zero = fromAbove ? upper : hasLower ? lower : assumed ? 0 : series[0];
  const sign = fromAbove ? -1 : 1;
  const distances = series.map((value) => sign * (value - zero));
  const unit = unitScale(distances);
  return {
    values: distances.map((value) => value / unit),
    rooted,
    assumed,
    unit,
    back: (value) => zero + sign * value * unit
  };
}

/**
 * Finds the power of two nearest below the largest size in a series, so that dividing by it is exact and neither huge nor
 * tiny values overflow when squared; 1 for a series of zeros.
 */
export function unitScale(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
  if (largest === 0) return 1;
  let scale = 1;
  while (scale <= largest / 2) scale *= 2;
  while (scale > largest) scale /= 2;
  return scale;
}
