import type {Change, Scenario} from "../project/scenario.js";
import {checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";

/** Texts of a scenario whose author wrote none; a shared address leaves them out. */
export const customTexts: Pick<
  Scenario,
  "name" | "description" | "fixed" | "changed" | "afterwards"
> = {
  name: {zh: "自定义情景", en: "Custom scenario"},
  description: {
    zh: "在基准情景上自行调整若干项。",
    en: "A few inputs changed by hand on top of the base scenario."
  },
  fixed: {
    zh: "变更清单以外的各项与基准情景相同。",
    en: "Everything outside the list of changes is as in the base scenario."
  },
  changed: {
    zh: "改了什么、从哪年到哪年，见变更清单。",
    en: "What changes, and from when to when, is in the list of changes."
  },
  afterwards: {
    zh: "变更清单没有写明结束年份的，一直延续到预测期末。",
    en: "A change without an end year lasts to the end of the forecast."
  }
};

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
