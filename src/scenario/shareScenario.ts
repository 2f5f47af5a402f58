import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {encodeScenario} from "./encodeScenario.js";

/**
 * A scenario as the one string that commands, pages, documents and footers share, with where it was made.
 *
 * @param scenario - any valid scenario
 * @param project - its hash, so that a reader with other data is told, and its place, so that another city refuses it
 * @example
 * shareScenario(customScenario([]), {hash: "0123456789abcdef", plan: {placeCode: "320400"}}).endsWith("~@0123456789ab.320400") // => true
 */
export function shareScenario(
  scenario: Scenario,
  project: Pick<Project, "hash"> & {plan: Pick<Project["plan"], "placeCode">}
): string {
  checkProjectForm(project, ["hash", "plan"]);
  const {hash, plan} = project;
  return encodeScenario(scenario, {inputs: hash, placeCode: plan.placeCode});
}
