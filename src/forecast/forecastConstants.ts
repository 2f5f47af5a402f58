/**
 * The constants of the default forecast, chosen on inner holdouts of the training parts of four kinds of yearly series by
 * `test/bench/selectForecast.ts` (run it to repeat); the test parts had no say. `data/evidence/forecast-benchmark.json` says how.
 */
export const forecastConstants = {
  /** Yearly factor on the mean change of √y in the drift view. */
  damping: 0.9,
  /** Share of the path that is taken back towards the last value: shrinkage / (n − 1)^shrinkagePower. */
  shrinkage: 0.95,
  shrinkagePower: 1.5,
  /** A value inside a history is one of its own kind if both changes beside it exceed so many times the median change. */
  outlier: 5,
  /** So must the last change, of which only so much is then taken for a change of level. */
  lastOutlier: 8,
  lastKept: 0.7,
  /** Prior probability that a series varies about a constant mean. */
  stationary: 0.2,
  /** Half-width = (spread s + movement m + past e) h^power × multiplier(side, level) × short-history factor. */
  spread: 0.978,
  movement: 1.341,
  past: 0.226,
  power: 0.7,
  levels: [0.5, 0.8, 0.9, 0.95, 0.99],
  lower: [0.208, 0.48, 0.69, 0.88, 1.415],
  upper: [0.29, 0.57, 0.773, 0.96, 1.545],
  /** c of the short-history factor 1 + c / (n − 1)², by level. */
  short: [1.56, 2.24, 3.04, 4.52, 9.24]
};
