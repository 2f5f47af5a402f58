import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Target} from "../../lib/project/target.js";
import {checkedScenario} from "../../lib/scenario/checkedScenario.js";
import {decodeScenario} from "../../lib/scenario/decodeScenario.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";

/** What the page on decisions is asked. */
export interface DeskQuestion {
  /** Id of a target that the model forecasts. */
  target: string;
  /** Probability to reach. */
  wanted: number;
  /** The scenario that measures are added to, and the one that it is compared with. */
  scenario: Scenario;
  other: Scenario;
}

/** The targets that can be asked about. */
export function askableTargets({plan}: Pick<Project, "plan">): Target[] {
  return plan.targets.filter(({kind, readings}) => kind === "forecast" && readings.length > 0);
}

/** What is asked before anybody chooses: the plan's first forecast target, from the project's own scenario. */
export function firstQuestion(
  project: Project,
  {wanted, other}: {wanted: number; other: string}
): DeskQuestion {
  const {scenarios, setup} = project;
  const own = scenarios.find(({id}) => id === setup.scenario) ?? scenarios[0];
  const others = scenarios.filter((one) => one !== own);
  return {
    target: askableTargets(project)[0].id,
    wanted,
    scenario: own,
    other: others.find(({id}) => id === other) ?? others[0] ?? own
  };
}

/** How a scenario is typed on the command line: by its id where the project has it, else by its code. */
export function typedScenario(scenario: Scenario, project: Project): string {
  return project.scenarios.includes(scenario) ? scenario.id : shareScenario(scenario, project);
}

/**
 * Writes a question as the part of an address after `#`; what is as in the first question is left out.
 *
 * A scenario stands by its id or as the code that commands print; a code alone is read too.
 */
export function writeDeskHash(
  question: DeskQuestion,
  first: DeskQuestion,
  project: Project
): string {
  const {target, wanted, scenario, other} = question;
  const parts = [
    ...(scenario === first.scenario ? [] : [`scenario=${typedScenario(scenario, project)}`]),
    ...(target === first.target ? [] : [`target=${target}`]),
    ...(wanted === first.wanted ? [] : [`probability=${wanted}`]),
    ...(other === first.other ? [] : [`other=${typedScenario(other, project)}`])
  ];
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/**
 * Reads the part of an address after `#`, trusting nothing in it.
 *
 * @throws RangeError or DataError, with its words in every language, saying what cannot be read
 */
export function readDeskHash(hash: string, first: DeskQuestion, project: Project): DeskQuestion {
  const question = {...first};
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [, key, value] = /^(target|probability|scenario|other)=(.*)$/.exec(part) ?? [];
    if (key === "target")
      question.target = askableTargets(project).find(({id}) => id === value)?.id ?? first.target;
    else if (key === "probability") question.wanted = readWanted(value) ?? first.wanted;
    else if (key === "scenario") question.scenario = readTyped(value, project);
    else if (key === "other") question.other = readTyped(value, project);
    else if (part !== "") question.scenario = readTyped(part, project);
  }
  return question;
}

function readWanted(text: string): number | null {
  const value = Number(text);
  return value > 0 && value < 1 ? value : null;
}

function readTyped(text: string, project: Project): Scenario {
  const known = project.scenarios.find(({id}) => id === text);
  if (known) return known;
  const scenario = checkedScenario(decodeScenario(text, project.plan), project);
  const code = shareScenario(scenario, project);
  return project.scenarios.find((one) => shareScenario(one, project) === code) ?? scenario;
}
