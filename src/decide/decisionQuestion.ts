import {spokenError, spokenFault} from "../check/spokenError.js";
import {unknownFault} from "../check/unknownFault.js";
import type {Thing} from "../check/words/words.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import {checkObject} from "../quantity/checkObject.js";
import {yearOf} from "../quantity/date.js";
import {nearestNames, unknownName} from "../quantity/unknownName.js";
import {equalReadings} from "../verdict/equalReadings.js";
import type {ForecastSettings} from "../verdict/forecastInputs.js";
import type {ForecastPlanOptions} from "../verdict/forecastOptions.js";
import {forecastSettings} from "../verdict/forecastSettings.js";
import {decisionFault} from "./decisionFault.js";

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
 * @throws RangeError, with its words in every language, naming what is unknown or out of range, the nearest known name first
 * @example
 * decisionQuestion(loadProject("data"), {target: "T01"}, 256).until // => 2027
 * decisionQuestion({plan: {targets: []}, setup: {}}, {target: "T01"}, 256) // throws unknown target: "T01"; there are none
 */
export function decisionQuestion(
  project: Project,
  options: DecisionOptions,
  runs: number
): DecisionQuestion {
  checkProjectForm(project, ["plan", "setup"]);
  checkObject("options", options, ["target"]);
  const {target: targetId, reading: readingId, ...run} = options;
  const target = forecastTarget(targetId, project.plan.targets);
  const {readings, held} = target;
  if (held !== undefined && readingId === undefined)
    throw spokenFault(
      decisionFault("heldRank", {target: target.id, readings: readings.map(({id}) => id)})
    );
  const reading =
    readingId === undefined
      ? equalReadings(target, project.setup)[0]
      : findById("reading", readingId, readings);
  return {
    target,
    reading,
    until: reading.until ?? yearOf(target.due),
    settings: forecastSettings(project, {...run, runs: run.runs ?? runs})
  };
}

function forecastTarget(id: string, targets: readonly Target[]): Target {
  const forecast = targets.filter(({kind, readings}) => kind === "forecast" && readings.length > 0);
  const known = targets.find((each) => each.id === id);
  if (!known || forecast.includes(known)) return findById("target", id, forecast);
  const near = nearestNames(
    id,
    forecast.map((each) => each.id)
  );
  throw spokenFault(decisionFault("noForecast", {target: id, because: known.because, near}));
}

/**
 * The one of a list that has an id.
 *
 * @param thing - what it is called in the error
 * @throws RangeError, with its words in every language, naming the nearest known ids
 * @example
 * findById("lever", "delivry", [{id: "delivery"}]) // throws unknown lever: "delivry"; one of delivery
 */
export function findById<T extends {id: string}>(thing: Thing, id: string, list: readonly T[]): T {
  const found = list.find((each) => each.id === id);
  if (found) return found;
  const ids = list.map((each) => each.id);
  throw spokenError(unknownName(thing, String(id), ids), unknownFault(thing, String(id), ids));
}
