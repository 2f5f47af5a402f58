import {normalQuantile} from "../quantity/normalQuantile.js";
import {forecastConstants} from "./forecastConstants.js";

/**
 * Reads a constant tabulated by interval level at any level: a straight line in the normal quantile between the levels
 * measured, from 0 at level 0, and on beyond the last.
 *
 * @param level - in (0, 1)
 * @param table - value at each of `forecastConstants.levels`
 */
export function atLevel(level: number, table: readonly number[]): number {
  const z = normalQuantile((1 + level) / 2);
  let [z0, v0] = [0, 0];
  let value = 0;
  for (const [i, measured] of forecastConstants.levels.entries()) {
    const z1 = normalQuantile((1 + measured) / 2);
    value = v0 + ((z - z0) / (z1 - z0)) * (table[i] - v0);
    if (z <= z1) break;
    [z0, v0] = [z1, table[i]!];
  }
  return value;
}
