import type {Project} from "../../lib/project/project.js";
import type {Change, Scenario} from "../../lib/project/scenario.js";
import {checkedScenario} from "../../lib/scenario/checkedScenario.js";
import {customScenario} from "../../lib/scenario/customScenario.js";
import {decodeScenario, sharedInputs} from "../../lib/scenario/decodeScenario.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";

/** What stands on the bench: the scenario being changed, and up to three kept for comparison. */
export interface LabState {
  scenario: Scenario;
  kept: Scenario[];
}

/** A state read from an address, and whether it was made with other data. */
interface SharedState extends LabState {
  otherData: boolean;
}

/** Most scenarios compared, the one being changed included. */
export const mostCompared = 4;

/** The years a scenario is compiled for. */
export const simulatedYears = ({setup}: Pick<Project, "setup">): number[] =>
  Array.from({length: setup.untilYear - setup.startYear}, (_, i) => setup.startYear + 1 + i);

/**
 * Refuses a scenario that names nothing known or leaves a range, before anything runs.
 *
 * @throws DataError saying which name, year and value, in the words of a file
 */
export function checkScenario(scenario: Scenario, project: Project): Scenario {
  return checkedScenario(scenario, project);
}

/**
 * Reads a state from the part of an address after `#`, trusting nothing in it; an empty one is the untouched base.
 *
 * @throws RangeError saying what is wrong with the string, DataError what is wrong with the scenario in it
 */
export function readLabHash(hash: string, project: Project): SharedState {
  const text = hash.replace(/^#/, "");
  if (text === "")
    return {
      scenario: customScenario([], {base: project.setup.scenario}),
      kept: [],
      otherData: false
    };
  const parts = text.split("&");
  if (parts.length > mostCompared)
    throw new RangeError(`invalid address; more than ${mostCompared} scenarios: ${parts.length}`);
  const [scenario, ...kept] = parts.map((part) =>
    checkScenario(decodeScenario(part, project.plan), project)
  );
  const inputs = sharedInputs(parts[0]);
  return {scenario, kept, otherData: inputs !== null && !project.hash.startsWith(inputs)};
}

/** Writes a state as the part of an address after `#`; empty for the untouched base alone. */
export function writeLabHash({scenario, kept}: LabState, project: Project): string {
  const {setup} = project;
  if (kept.length === 0 && scenario.changes.length === 0 && scenario.base === setup.scenario)
    return "";
  const codes = [scenario, ...kept].map((one) => shareScenario(one, project));
  return `#${codes.join("&")}`;
}

/** The scenario with one input set to a value (or, with null, left as it is in the base again). */
export function setInput(
  scenario: Scenario,
  target: string,
  value: number | null,
  {from, to}: {from?: number; to?: number} = {}
): Scenario {
  const others = scenario.changes.filter((change) => change.target !== target);
  if (value === null) return {...scenario, changes: others};
  const change: Change = {target, operation: "set", value};
  if (from !== undefined) change.from = from;
  if (to !== undefined) change.to = to;
  return {...scenario, changes: [...others, change]};
}
