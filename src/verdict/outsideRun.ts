import type {Pipeline} from "../pipeline/compilePipeline.js";
import {type OutsideWindow, readingWindow} from "../plan/readingWindow.js";
import type {Reading, Target} from "../project/target.js";

/**
 * How the window of a reading lies outside the years that a pipeline simulates; null where it does not.
 *
 * @param target - start and due
 * @param reading - its indicator must be one of the pipeline's to be placed
 * @param pipeline - years and indicators
 */
export function outsideRun(
  target: Target,
  reading: Reading,
  {years, indicators}: Pick<Pipeline, "years" | "indicators">
): OutsideWindow | null {
  const indicator = indicators.find(({id}) => id === reading.indicator);
  if (!indicator) return null;
  const window = readingWindow(target, reading, {years, flow: indicator.kind !== "stock"});
  return "outside" in window ? window : null;
}
