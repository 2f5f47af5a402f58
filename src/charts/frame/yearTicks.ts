import {checkInteger} from "../../quantity/checkNumber.js";
/**
 * Chooses the years that an axis labels: the last always, then every k-th before it so that labels do not touch.
 *
 * @param from - first year
 * @param until - last year
 * @param width - px that the axis has
 * @returns years, ascending
 * @example
 * yearTicks(2025, 2035, 220) // => [2025, 2030, 2035]
 */
export function yearTicks(from: number, until: number, width: number): number[] {
  checkInteger("year", from, -9999, 9999);
  checkInteger("year", until, -9999, 9999);
  const room = Math.max(2, Math.floor(width / 50));
  const step = [1, 2, 5, 10, 20, 50].find((k) => (until - from) / k + 1 <= room) ?? 100;
  const ticks: number[] = [];
  for (let year = until; year >= from; year -= step) ticks.unshift(year);
  return ticks;
}
