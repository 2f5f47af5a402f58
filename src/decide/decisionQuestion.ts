import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import {checkObject} from "../quantity/checkObject.js";
import {yearOf} from "../quantity/date.js";
import {unknownName} from "../quantity/unknownName.js";
import {type ForecastSettings, forecastSettings} from "../verdict/forecastInputs.js";
import type {ForecastPlanOptions} from "../verdict/forecastOptions.js";

/** What a decision is about: one reading of one target, under one scenario. */
export interface DecisionOptions
  extends Pick<ForecastPlanOptions, "scenario" | "runs" | "seed" | "process" | "parameters"> {
  /** Id of a target that the model forecasts. */
  target: string;
  /** Id of one of its readings; default the headline. */
  reading?: string;
}

/** The same with every name resolved and every default in its place. */
export interface DecisionQuestion {
  target: Target;
  reading: Reading;
  /** Last year that the reading looks at. */
  until: number;
  settings: ForecastSettings;
}

/**
 * Resolves what a decision is about.
 *
 * @param project - a checked project
 * @param options - see {@link DecisionOptions}
 * @param runs - where the options have none
 * @throws RangeError naming what is unknown or out of range, the nearest known name first
 * @example
 * decisionQuestion(loadProject("data"), {target: "T01"}, 256).until // => 2027
 * decisionQuestion({plan: {targets: []}, setup: {}}, {target: "T01"}, 256) // throws unknown target with a forecast: "T01"; there are none
 */
export function decisionQuestion(
  project: Project,
  options: DecisionOptions,
  runs: number
): DecisionQuestion {
  checkObject("project", project, ["plan", "setup"]);
  checkObject("options", options, ["target"]);
  const {target: targetId, reading: readingId, ...run} = options;
  const forecast = project.plan.targets.filter(
    ({kind, readings}) => kind === "forecast" && readings.length > 0
  );
  const target = findById("target with a forecast", targetId, forecast);
  const {readings} = target;
  const reading =
    readingId === undefined
      ? readings[0]
      : findById(`reading of ${target.id}`, readingId, readings);
  return {
    target,
    reading,
    until: reading.until ?? yearOf(target.due),
    settings: forecastSettings(project, {...run, runs: run.runs ?? runs})
  };
}

/**
 * The one of a list that has an id.
 *
 * @param thing - what it is called in the error
 * @throws RangeError naming the nearest known ids
 * @example
 * findById("lever", "delivry", [{id: "delivery"}]) // throws unknown lever: "delivry"; one of delivery
 */
export function findById<T extends {id: string}>(thing: string, id: string, list: readonly T[]): T {
  const found = list.find((each) => each.id === id);
  if (found) return found;
  const ids = list.map((each) => each.id);
  throw new RangeError(unknownName(thing, id, ids));
}
