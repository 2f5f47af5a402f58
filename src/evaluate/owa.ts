/** The two point scores that OWA weighs. */
export interface PointScores {
  /** Percent. */
  smape: number;
  /** No unit. */
  mase: number;
}

/**
 * Computes the overall weighted average: half the sMAPE and half the MASE relative to the naive forecast's, both averaged over
 * series first; below 1 is better than repeating the last value.
 *
 * @see Makridakis, Spiliotis & Assimakopoulos (2020), Int. J. Forecasting 36, 54-74
 * @example
 * owa({smape: 9, mase: 2}, {smape: 10, mase: 4}) // => 0.7
 */
export function owa(scores: PointScores, naive: PointScores): number {
  return (scores.smape / naive.smape + scores.mase / naive.mase) / 2;
}
