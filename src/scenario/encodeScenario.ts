import {shapeFaults} from "../check/checkShape.js";
import {type Change, type Scenario, scenarioSchema} from "../project/scenario.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Label} from "../quantity/label.js";
import {customTexts} from "./customScenario.js";
import {bytesToText, checksum} from "./shareText.js";

/** Texts of a scenario in the order in which they are encoded. */
export const sharedTexts = ["name", "description", "fixed", "changed", "afterwards"] as const;
/** One letter an operation. */
export const operationLetters = {set: "s", add: "a", multiply: "m", ramp: "r"} as const;

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
  const body = [
    scenario.id,
    scenario.base ?? "",
    ...scenario.changes.map(encodeChange),
    ...encodeTexts(scenario),
    ...encodeOrigin(inputs, placeCode)
  ].join("~");
  return `s1~${body.length.toString(36)}-${checksum(body)}~${body}`;
}

function encodeChange({target, operation, value, from, to, reason}: Change): string {
  const number = Object.is(value, -0) ? "-0" : String(value).replace("+", "");
  const parts = [target, operationLetters[operation] + number, from ?? "", to ?? ""];
  if (reason) parts.push(encodeLabels([reason]));
  return parts.join("_");
}

function encodeOrigin(inputs: string | undefined, placeCode: string): string[] {
  const place = placeCode === "" ? "" : `.${placeCode}`;
  return inputs === undefined && place === "" ? [] : [`@${(inputs ?? "").slice(0, 12)}${place}`];
}

function encodeTexts(scenario: Scenario): string[] {
  const labels = sharedTexts.map((key) => {
    const {zh, en} = scenario[key];
    return zh === customTexts[key].zh && en === customTexts[key].en ? null : scenario[key];
  });
  return labels.some((label) => label !== null) ? [`.${encodeLabels(labels)}`] : [];
}

function encodeLabels(labels: (Label | null)[]): string {
  const pairs = labels.map((label) => label && [label.zh, label.en]);
  return bytesToText(new TextEncoder().encode(JSON.stringify(pairs)));
}
