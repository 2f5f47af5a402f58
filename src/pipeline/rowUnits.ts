import {ageNames} from "./ageNames.js";

/**
 * The units in which the pipeline reads the assumptions that are no shares, factors or spreads.
 *
 * @example
 * rowUnits.get("outMigration.incumbent") // => "1/yr"
 */
export const rowUnits: ReadonlyMap<string, string> = new Map([
  ...[
    "earlyRetirement.from50",
    "outMigration.incumbent",
    "outMigration.graduate",
    "outMigration.arrival",
    "lapse.skilled",
    "lapse.highSkilled",
    "employment.drift"
  ].map((name): [string, string] => [name, "1/yr"]),
  ...["start.ageShift", ...ageNames].map((name): [string, string] => [name, "yr"])
]);
