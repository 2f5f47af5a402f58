import {formatYaml} from "../check/formatYaml.js";
import type {Scenario} from "../project/scenario.js";
import {checkObject} from "../quantity/checkObject.js";

/**
 * A scenario as the YAML text that `parseScenario`, the command line and data/scenarios read.
 *
 * @param scenario - any valid scenario
 * @returns YAML 1.2, keys in the order of the format, ends in a line break
 * @example
 * formatScenario(customScenario([], {base: "recent-pace"})).split("\n")[1] // => "id: custom"
 */
export function formatScenario(scenario: Scenario): string {
  checkObject("scenario", scenario, ["id", "changes"]);
  const {schema, id, name, base, description, fixed, changed, afterwards, changes} = scenario;
  return formatYaml({
    schema,
    id,
    name,
    ...(base === undefined ? {} : {base}),
    description,
    fixed,
    changed,
    afterwards,
    changes
  });
}
