import type {Change, Scenario} from "../project/scenario.js";
import type {Label} from "../quantity/label.js";
import {customTexts} from "./customTexts.js";
import {bytesToText, checksum} from "./shareText.js";

/** Texts of a scenario in the order in which they are encoded. */
export const sharedTexts = ["name", "description", "fixed", "changed", "afterwards"] as const;
/** One letter an operation. */
export const operationLetters = {set: "s", add: "a", multiply: "m", ramp: "r"} as const;

/**
 * The string of `encodeScenario` for a scenario that has been checked, which needs no words for what may be wrong with it.
 *
 * @param scenario - of the form of `scenarioSchema`
 * @param origin - hash of the project it was made with, and code of its place
 */
export function scenarioCode(
  scenario: Scenario,
  {inputs, placeCode}: {inputs?: string; placeCode: string}
): string {
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
