import type {ModelSetup} from "../project/modelSetup.js";
import {participationAges} from "./ageProfile.js";
import {eachSingleNumber} from "./singleNumbers.js";

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
  const single = eachSingleNumber().flatMap(([name, {once}]) => (once ? [name] : []));
  const starting = participationAges.map((from) => `participation.from${from}`);
  return new Set([...single, ...starting, ...levels.map(({id}) => `eligible.${id}`)]);
}
