import type {Pipeline} from "../pipeline/readyPipeline.js";
import {knownWindow} from "../plan/knownWindow.js";
import type {OutsideWindow} from "../plan/readingWindow.js";
import type {Reading, Target} from "../project/target.js";
import {type KnownSources, knownYears} from "./knownYears.js";

/**
 * Prepares looking up what is known of a reading in a year that a pipeline does not simulate.
 *
 * @param target - of the plan
 * @param reading - its indicator must be one of the pipeline's
 * @param pipeline - indicators
 * @param sources - figures and register; absent: nothing is known
 * @returns the number of a year, unit of the target; null where it is not known
 */
export function knownNumber(
  target: Target,
  reading: Reading,
  {indicators}: Pick<Pipeline, "indicators">,
  sources?: KnownSources
): (year: number) => number | null {
  const indicator = indicators.find(({id}) => id === reading.indicator);
  if (!indicator || !sources) return () => null;
  // Most windows are simulated whole, and nothing is looked up.
  let years: ReturnType<typeof knownYears> | undefined;
  return (year) => {
    years ??= knownYears(target, reading, indicator, sources);
    return years.get(year)?.value ?? null;
  };
}

/**
 * How the window of a reading lies outside the years that a pipeline simulates and those that are known before; null where it does not.
 *
 * @param target - start and due
 * @param reading - its indicator must be one of the pipeline's to be placed
 * @param pipeline - years and indicators
 * @param sources - figures and register; absent: nothing is known
 */
export function outsideRun(
  target: Target,
  reading: Reading,
  {years, indicators}: Pick<Pipeline, "years" | "indicators">,
  sources?: KnownSources
): OutsideWindow | null {
  const indicator = indicators.find(({id}) => id === reading.indicator);
  if (!indicator) return null;
  const known = knownNumber(target, reading, {indicators}, sources);
  const window = knownWindow(target, reading, {years, flow: indicator.kind !== "stock", known});
  return "outside" in window ? window : null;
}
