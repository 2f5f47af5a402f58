/**
 * The constants of the default forecast, chosen on inner holdouts of the M3 and M1 yearly training parts by
 * `test/bench/selectForecast.ts` (run it to repeat); the test parts had no say. `data/evidence/forecast-benchmark.json` says how.
 */
export const forecastConstants = {
  /** Yearly factor on the mean change of √y in the drift view. */
  damping: 0.9,
  /** Weight of the averaged smoothing beside the median of the other views. */
  momentum: 0.3,
  /** Half-width = (spread s + movement m + past e) h^power × multiplier(side, level) × short-history factor. */
  spread: 0.445,
  movement: 1.375,
  past: 0.334,
  power: 0.704,
  levels: [0.5, 0.8, 0.9, 0.95, 0.99],
  lower: [0.206, 0.474, 0.667, 0.877, 1.474],
  upper: [0.289, 0.57, 0.774, 0.985, 1.491],
  /** c of the short-history factor 1 + c / (n − 1)², by level. */
  short: [2.58, 3.32, 4.29, 5.16, 8.61]
};
