import {atLevel} from "./atLevel.js";
import {forecastConstants} from "./forecastConstants.js";

/**
 * Computes how much wider an interval must be because the history is short: 1 + c / (n − 1)², c by level, measured on
 * histories cut to 2 to 7 points.
 *
 * @param n - observations; integer ≥ 2
 * @param level - in (0, 1)
 */
export function shortHistoryFactor(n: number, level: number): number {
  return 1 + atLevel(level, forecastConstants.short) / ((n - 1) * (n - 1));
}
