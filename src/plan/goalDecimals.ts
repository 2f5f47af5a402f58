import {printedDecimals} from "../quantity/printedDecimals.js";

/**
 * Decimals with which `=` compares, those of the goal as it is printed: a share is printed as a percentage, so that 40% is
 * 39.5% to 40.5%, and 40.5% is 40.45% to 40.55%. The same for series and for runs of the model.
 *
 * @param goal - unit of the quantity
 * @param unit - of the quantity; `1` for shares
 * @example
 * goalDecimals(0.4, "1") // => 2
 * goalDecimals(0.405, "1") // => 3
 * goalDecimals(90, "yuan") // => 0
 */
export function goalDecimals(goal: number, unit: string): number {
  return Math.max(unit === "1" ? 2 : 0, printedDecimals(goal));
}
