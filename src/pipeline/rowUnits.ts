import {eachSingleNumber} from "./singleNumbers.js";

/**
 * The units in which the pipeline reads the assumptions that are no shares, factors or spreads.
 *
 * @example
 * rowUnits.get("outMigration.incumbent") // => "1/yr"
 */
export const rowUnits: ReadonlyMap<string, string> = new Map([
  ...eachSingleNumber().flatMap(([name, {unit}]): [string, string][] =>
    unit === undefined ? [] : [[name, unit]]
  ),
  ["lapse.skilled", "1/yr"],
  ["lapse.highSkilled", "1/yr"]
]);
