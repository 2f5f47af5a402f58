import {shapeFaults} from "../check/checkShape.js";
import {type Scenario, scenarioSchema} from "../project/scenario.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkObject} from "../quantity/checkObject.js";
import {scenarioCode} from "./scenarioCode.js";

/**
 * A scenario as one short string of A-Z a-z 0-9 - . _ ~, for addresses, footers and the command line.
 *
 * Form: `s1~<length>-<checksum>~<id>~<base>~<change>…[~.<texts>][~@<inputs>]`; a change is
 * `<target>_<s|a|m|r><value>_<from>_<to>[_<reason>]`. Texts equal to those of `customScenario` are left out. `<inputs>` is where it was
 * made: the start of the hash of the project, and behind a point the code of its place.
 *
 * @param scenario - any valid scenario
 * @param options.inputs - hash of the project it was made with; its first 12 letters travel along
 * @param options.placeCode - GB/T 2260 code of the place it was made for, or nothing; another place then refuses it
 * @returns the string; `decodeScenario` gives back the same scenario
 * @throws RangeError if the scenario breaks `scenarioSchema`
 * @example
 * encodeScenario(customScenario([{target: "delivery", operation: "set", value: 0.8, from: 2028}], {base: "recent-pace"})) // => "s1~12-bzqXrRhX~custom~recent-pace~delivery_s0.8_2028_"
 */
export function encodeScenario(
  scenario: Scenario,
  options: {inputs?: string; placeCode?: string} = {}
): string {
  checkKeys("options of encodeScenario", options, {inputs: true, placeCode: true});
  const {inputs, placeCode = ""} = options;
  checkForm("options", {inputs, placeCode}, {"inputs?": "text", placeCode: "text"});
  checkObject("scenario", scenario);
  const checked = scenarioSchema.safeParse(scenario);
  if (!checked.success) {
    const [{path, fault}] = shapeFaults(scenarioSchema, checked.error, scenario);
    throw new RangeError(`invalid scenario; ${fault.message.en}: ${path.join(".") || "scenario"}`);
  }
  return scenarioCode(scenario, {inputs, placeCode});
}
