import {resolveOptions} from "../forecast/resolveOptions.js";
import type {Bounds, ForecastOptions} from "../forecast/seriesForecast.js";
import {wholeNumber} from "./wholeNumber.js";

/** Flags of `skillcast trend` as typed. */
export interface TrendFlags {
  horizon: string;
  level: string[];
  bounds?: string;
  fill?: string;
  json?: boolean;
  out?: string;
}

/** Flags of `skillcast trend` as checked. */
export interface TrendOptions extends ForecastOptions {
  horizon: number;
  levels: number[];
  fill?: "linear" | "growth" | "last" | "bridge";
}

/**
 * Checks the flags of `skillcast trend`.
 *
 * @throws RangeError for a horizon, level, bounds or way of filling that does not exist
 */
export function trendOptions({horizon, level, bounds, fill}: TrendFlags): TrendOptions {
  const levels = level.map((text) => {
    const value = /^\d*\.?\d+%?$/.test(text) ? Number(text.replace("%", "")) : Number.NaN;
    if (value >= 1 && value < 100)
      throw new RangeError(`invalid level; not in (0, 1): ${text}; write ${value / 100}`);
    if (!(value > 0 && value < 1)) throw new RangeError(`invalid level; not in (0, 1): ${text}`);
    return value;
  });
  if (fill !== undefined && !["linear", "growth", "last", "bridge"].includes(fill))
    throw new RangeError(`unknown fill: "${fill}"; one of linear, growth, last, bridge`);
  const options: TrendOptions = {
    horizon: wholeNumber("horizon", horizon, 1, 100),
    levels: [...new Set(levels)].sort((a, b) => a - b),
    ...(bounds === undefined ? {} : {bounds: bounds as Bounds}),
    ...(fill === undefined ? {} : {fill: fill as "linear"})
  };
  resolveOptions([], options);
  return options;
}
