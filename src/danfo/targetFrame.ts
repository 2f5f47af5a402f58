import {targetColumns} from "../table/targetColumns.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import type {Danfo, DanfoFrame} from "./danfo.js";
import {toFrame} from "./toFrame.js";

/**
 * The verdicts of forecasts as a danfo.js DataFrame, one row a scenario, target and reading.
 *
 * @param forecasts - one a scenario
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns of `targetColumns`; `fromFrame` reads it back
 */
export function targetFrame(
  forecasts: readonly Pick<Forecast, "scenario" | "targets">[],
  danfo: Danfo
): DanfoFrame {
  return toFrame({...targetColumns(forecasts)}, danfo);
}
