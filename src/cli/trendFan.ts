import type {IndicatorForecast} from "../verdict/forecastSchema.js";
import type {TrendEntry} from "./trendDocument.js";

/**
 * Lays a trend out as the indicator that `fanPlot` draws: bands at 80 and 95%, opening at the last observation.
 *
 * @param entry - a series forecast with the levels 0.8 and 0.95
 */
export function trendFan({name, years, values, forecast: result}: TrendEntry): IndicatorForecast {
  const last = values.at(-1)!;
  const band = (level: number, side: "lower" | "upper") => {
    const interval = result.intervals.find((one) => one.level === level)!;
    return [last, ...interval[side]];
  };
  const observed = years.flatMap((year, i) => {
    const value = values[i];
    return value === null || value === undefined ? [] : [{year, value, figure: ""}];
  });
  return {
    id: "trend",
    name: {zh: name, en: name},
    unit: "",
    years: [years.at(-1)!, ...result.years!],
    median: [last, ...result.point],
    lower80: band(0.8, "lower"),
    upper80: band(0.8, "upper"),
    lower95: band(0.95, "lower"),
    upper95: band(0.95, "upper"),
    deterministic: [last, ...result.point],
    observed
  };
}
