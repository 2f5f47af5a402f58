import {readFileSync} from "node:fs";
import {lastYear} from "../pipeline/simulatedYears.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {wholeNumber} from "./wholeNumber.js";

/** What the user typed after `skillcast forecast`. */
export interface ForecastFlags {
  scenario?: string[];
  runs: string;
  seed: string;
  until?: string;
  /** Leave the fit aside. */
  prior?: boolean;
  json?: boolean;
  out?: string;
}

/** Checks the numbers among the flags. Throws RangeError with the rule and the value. */
export function forecastNumbers({runs, seed, until}: ForecastFlags): {
  runs: number;
  seed: number;
  until?: number;
} {
  return {
    runs: wholeNumber("runs", runs, 1, 1_000_000),
    seed: wholeNumber("seed", seed, 0, 4_294_967_295),
    ...(until === undefined ? {} : {until: wholeNumber("until", until, 2000, lastYear)})
  };
}

/**
 * Finds the scenarios a user named: by id, by shared string, or by the path of a YAML file.
 *
 * @param names - as typed; none means the project's default
 * @param project - knows its scenarios
 * @returns at least one
 * @throws RangeError if a name is unknown or a string is damaged, DataError if a file is not a scenario
 */
export async function namedScenarios(
  names: readonly string[] | undefined,
  project: Pick<Project, "scenarios" | "setup">
): Promise<Scenario[]> {
  const [{readScenario}, {parseScenario}] = await Promise.all([
    import("../scenario/readScenario.js"),
    import("../scenario/parseScenario.js")
  ]);
  const found = new Map<string, Scenario>();
  for (const name of names ?? [project.setup.scenario]) {
    const scenario = /\.ya?ml$/i.test(name)
      ? parseScenario(readText(name), {file: name})
      : readScenario(name, project.scenarios);
    const known = found.get(scenario.id);
    if (known && JSON.stringify(known) !== JSON.stringify(scenario)) {
      const id = nextId(scenario.id, found);
      found.set(id, {...scenario, id});
    } else found.set(scenario.id, scenario);
  }
  return [...found.values()];
}

function nextId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new RangeError(`invalid scenario; not a file that can be read: ${path}`);
  }
}
