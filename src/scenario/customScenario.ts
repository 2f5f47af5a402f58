import type {Change, Scenario} from "../project/scenario.js";
import {checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {customTexts} from "./customTexts.js";

/**
 * A scenario made of a base and a few changes, with texts that say just that.
 *
 * @param changes - what differs from the base
 * @param options.id - lower-case letters, digits and hyphens; default `custom`
 * @param options.base - id of the scenario to start from
 * @param options.name - both names; default 自定义情景, Custom scenario
 * @example
 * customScenario([], {base: "recent-pace"}).name.en // => "Custom scenario"
 */
export function customScenario(
  changes: Change[],
  options: Partial<Pick<Scenario, "id" | "base" | "name">> = {}
): Scenario {
  checkRows("changes", changes, {
    target: "text",
    operation: "text",
    value: "number",
    from: "amount"
  });
  checkKeys("options of customScenario", options, {id: true, base: true, name: true});
  const {id = "custom", base, name = customTexts.name} = options;
  checkForm("options", {id, base, name}, {id: "text", "base?": "text", name: "label"});
  return {
    schema: 1,
    id,
    ...customTexts,
    name,
    ...(base === undefined ? {} : {base}),
    changes
  };
}
