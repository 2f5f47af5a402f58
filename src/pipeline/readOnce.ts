import type {ModelSetup} from "../project/modelSetup.js";
import {ageNames} from "./ageNames.js";
import {participationAges} from "./ageProfile.js";
import {paceStates} from "./modelParameters.js";

/** Numbers of the start, of ages and of noise. */
const single = [
  "start.ageShift",
  ...participationAges.map((age) => `participation.from${age}`),
  ...ageNames,
  "quantity.persistence",
  "pace.persistence",
  "pace.shared",
  ...paceStates,
  "remainder.persistence",
  "dispersion"
];

/**
 * Assumptions that a run reads once, before its first year: the ages at the start and of those who come in, who of the stock had
 * waited long enough, how long deviations last. A scenario, which changes values by year, cannot reach them.
 *
 * @param setup - its levels have each a share of those who had waited long enough
 * @returns ids of assumptions
 * @example
 * readOnce({levels: [{id: "junior"}]}).has("eligible.junior") // => true
 * readOnce({levels: []}).has("lapse.skilled") // => false
 */
export function readOnce({
  levels
}: {
  levels: readonly Pick<ModelSetup["levels"][number], "id">[];
}): ReadonlySet<string> {
  return new Set([...single, ...levels.map(({id}) => `eligible.${id}`)]);
}
