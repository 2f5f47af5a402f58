import {checkKeys} from "../quantity/checkKeys.js";
import {seriesFault} from "./annualSeries.js";
import type {ForecastOptions, Limits} from "./seriesForecast.js";

/** Steps ahead that a series is forecast for at most. */
export const farthestHorizon = 100;

/** Options with every default filled in. */
export interface ResolvedOptions {
  horizon: number;
  levels: number[];
  limits: Required<Limits>;
  /** Whether the caller stated the bounds. */
  stated: boolean;
}

/** What every forecasting method may be asked. */
export const knownOptions = {horizon: true, levels: true, bounds: true} as const;

const named = {
  share: {lower: 0, upper: 1, rising: false},
  count: {lower: 0, upper: Infinity, rising: false},
  cumulative: {lower: 0, upper: Infinity, rising: true},
  none: {lower: -Infinity, upper: Infinity, rising: false}
};

/**
 * Checks the options of a forecast and fills the defaults.
 *
 * @param values - history, shape (n); must lie within the bounds
 * @throws RangeError for a horizon, a level or bounds out of range, or history outside its bounds
 */
export function resolveOptions(
  values: ArrayLike<number>,
  options: ForecastOptions = {},
  also: Readonly<Record<string, true>> = {}
): ResolvedOptions {
  checkKeys("options", options, {...knownOptions, ...also});
  const {horizon = 6, levels = [0.5, 0.8, 0.95], bounds} = options;
  if (!(Number.isInteger(horizon) && horizon >= 1 && horizon <= farthestHorizon))
    throw new RangeError(`invalid horizon; not whole in 1..${farthestHorizon}: ${horizon}`);
  if (!Array.isArray(levels))
    throw new RangeError(`invalid levels; not a list such as [0.8, 0.95]: ${levels}`);
  for (const level of levels)
    if (!(typeof level === "number" && level > 0 && level < 1))
      throw new RangeError(`invalid level; not in (0, 1): ${JSON.stringify(level)}`);
  if (typeof bounds === "string" && !Object.hasOwn(named, bounds))
    throw new RangeError(
      `unknown bounds: "${bounds}"; one of ${Object.keys(named).join(", ")}, or {lower, upper, rising}`
    );
  const given = typeof bounds === "string" ? named[bounds] : bounds;
  if (given !== undefined) checkLimits(given);
  const limits = {...named.none, ...given};
  const {lower, upper, rising} = limits;
  if (!(lower < upper))
    throw new RangeError(`invalid bounds; lower not below upper: ${lower}..${upper}`);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!(value >= lower && value <= upper))
      throw seriesFault(`invalid values[${i}]; outside its bounds ${lower}..${upper}: ${value}`, {
        outside: {value, lower, upper}
      });
    if (rising && i > 0 && !(value >= values[i - 1]))
      throw seriesFault(
        `invalid values[${i}]; below ${values[i - 1]} though cumulative: ${value}`,
        {outside: {value, lower, upper, before: values[i - 1]}}
      );
  }
  return {
    horizon,
    levels: [...new Set(levels)].sort((a, b) => a - b),
    limits,
    stated: bounds !== undefined
  };
}

function checkLimits(given: Limits): void {
  checkKeys("bounds", given, {lower: true, upper: true, rising: true});
  for (const [key, value] of Object.entries(given))
    if (value !== undefined && typeof value !== (key === "rising" ? "boolean" : "number"))
      throw new RangeError(
        `invalid bounds.${key}; not ${key === "rising" ? "true or false" : "a number"}: ${JSON.stringify(value)}`
      );
}
