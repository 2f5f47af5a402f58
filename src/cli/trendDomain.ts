import {fanDomain} from "../charts/fan/fanDomain.js";
import {niceStep} from "../charts/frame/niceStep.js";
import type {IndicatorForecast} from "../verdict/forecastSchema.js";

/**
 * Chooses the y axis of a trend: from zero, unless everything drawn lies far from it and its movement would be a flat line; the
 * axis then says that it does not start at zero.
 */
export function trendDomain(fan: IndicatorForecast): [number, number] {
  const drawn = [...fan.lower95, ...fan.upper95, ...fan.observed.map(({value}) => value)];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  if (!(low > 0.6 * high && high > low)) return fanDomain([fan]);
  const step = niceStep((high - low) / 8);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
