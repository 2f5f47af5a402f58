import type {Scenario} from "../project/scenario.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkObjects} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";

/**
 * A scenario with the changes of its bases in front of its own, and no base: what it would say if it stood alone.
 *
 * @param scenario - the scenario, or the id of one of `scenarios`
 * @param scenarios - where bases are looked up
 * @returns the same texts; changes of the root base first, its own last (a later change acts on the earlier result)
 * @throws RangeError if a base is unknown, or if a scenario inherits from itself, naming the cycle
 * @example
 * inheritScenario(customScenario([{target: "x", operation: "set", value: 2}], {base: "a"}), [customScenario([{target: "y", operation: "add", value: 1}], {id: "a"})]).changes.map(({target}) => target) // => ["y", "x"]
 * inheritScenario("nothing", []) // throws unknown scenario: "nothing"; there are none
 */
export function inheritScenario(
  scenario: Scenario | string,
  scenarios: readonly Scenario[]
): Scenario {
  checkObjects("scenarios", scenarios, ["id"]);
  if (typeof scenario !== "string")
    checkForm("scenario", scenario, {
      id: "text",
      "base?": "text",
      "changes?": [{}]
    });
  const known = new Map(scenarios.map((candidate) => [candidate.id, candidate]));
  const find = (id: string): Scenario => {
    const found = known.get(id);
    if (!found) throw new RangeError(unknownName("scenario", id, [...known.keys()]));
    return found;
  };
  const own = typeof scenario === "string" ? find(scenario) : scenario;
  const chain = [own];
  while (chain[0].base !== undefined) {
    const next = find(chain[0].base);
    if (chain.some(({id}) => id === next.id)) {
      const cycle = [...chain.map(({id}) => id).reverse(), next.id];
      throw new RangeError(
        `invalid base; cycle: ${cycle.slice(cycle.indexOf(next.id)).join(" -> ")}; remove one base`
      );
    }
    chain.unshift(next);
  }
  const {base: _base, ...alone} = own;
  return {...alone, changes: chain.flatMap(({changes}) => changes)};
}
