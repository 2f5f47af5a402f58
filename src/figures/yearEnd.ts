import {readPeriod} from "./readPeriod.js";

/**
 * Places the end of a figure's period on the axis of year ends: the end of 2024 is 2024, the end of June 2025 is 2024.5.
 *
 * @param period - as figures print it
 * @throws RangeError if it cannot be read
 * @example
 * yearEnd("2024-12-31") // => 2024
 * yearEnd("2024") // => 2024
 * yearEnd("2021-03-31").toFixed(2) // => "2020.25"
 */
export function yearEnd(period: string): number {
  const [year, month, day] = readPeriod(period).end.split("-").map(Number);
  return month === 12 && day === 31 ? year! : year! - 1 + (month! - 1 + day! / 30.44) / 12;
}
