import {compilePipeline} from "../pipeline/compilePipeline.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import {compileReading} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import type {Change} from "../project/scenario.js";
import type {Reading, Target} from "../project/target.js";
import {checkObject} from "../quantity/checkObject.js";
import {yearOf} from "../quantity/date.js";
import {unknownName} from "../quantity/unknownName.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {inheritScenario} from "../scenario/inheritScenario.js";
import {type ForecastSettings, forecastSettings} from "./forecastInputs.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import {type RequiredLever, solveLever} from "./solveLever.js";
import {holdsIn} from "./talliedReading.js";

/** Which lever is sought, for which target. */
export interface RequiredLeverOptions
  extends Pick<ForecastPlanOptions, "scenario" | "runs" | "seed" | "process" | "parameters"> {
  /** Id of a lever, and of a target that the model forecasts. */
  lever: string;
  target: string;
  /** Id of one of its readings; default the headline. */
  reading?: string;
  /** Probability to reach; default 0.8. */
  wanted?: number;
  /** First year of the setting; default the first simulated year. */
  from?: number;
}

/**
 * The smallest setting of a lever with which a target reaches a probability, all else as in a scenario.
 *
 * Every setting is tried on the same random numbers, so that the probability moves only by the lever; the setting is found
 * by bisection on the lever's own steps. A forward run with the setting gives the probability reported.
 *
 * @param project - a checked project
 * @param options - see {@link RequiredLeverOptions}; runs default 400
 * @returns the setting, its ratio to the current value, the best attainable, and the latest year from which the best still works
 * @throws RangeError naming what is unknown or out of range
 * @example
 * requiredLever(loadProject("data"), {lever: "places.enterpriseAssessment", target: "T01", runs: 40, wanted: 0.6}).value // => 70500
 * requiredLever({levers: [{id: "delivery"}]}, {lever: "delivry", target: "T01"}) // throws unknown lever: "delivry"; one of delivery
 */
export function requiredLever(
  project: Project,
  options: RequiredLeverOptions
): RequiredLever & {target: string; reading: string} {
  checkObject("project", project, ["levers"]);
  checkObject("options", options, ["target", "lever"]);
  const {levers, plan, setup} = project;
  const lever = find("lever", options.lever, levers);
  const target = find(
    "target with a forecast",
    options.target,
    plan.targets.filter(({kind, readings}) => kind === "forecast" && readings.length > 0)
  );
  const reading = options.reading
    ? find(`reading of ${target.id}`, options.reading, target.readings)
    : target.readings[0];
  const {lever: _lever, target: _target, reading: _reading, wanted, from: _from, ...run} = options;
  const settings = forecastSettings(project, {...run, runs: options.runs ?? 400});
  const due = reading.until ?? yearOf(target.due);
  const {from = setup.startYear + 1} = options;
  const chance = chanceUnder(project, settings, target, {...reading, last: due});
  const found = solveLever(chance, {lever, wanted, from, until: Math.max(from, due)});
  return {...found, target: target.id, reading: reading.id};
}

/** The probability of a reading if one change is added to the scenario, under common random numbers. */
function chanceUnder(
  project: Project,
  {scenario, runs, seed, process, parameters: source}: ForecastSettings,
  target: Target,
  reading: Reading & {last: number}
): (change: Change) => number {
  const {levers, assumptions, scenarios, setup, plan} = project;
  const {definition, indicator, last: until} = reading;
  const alone = inheritScenario(scenario, scenarios);
  const years = simulatedYears(setup.startYear, until);
  const theta = new Float64Array(source.parameters.length);
  return (change) => {
    const changed = {...alone, changes: [...alone.changes, change]};
    const pipeline = compilePipeline(project, {
      scenario: compileScenario(changed, {scenarios, levers, assumptions, plan, years}),
      definition,
      until,
      process,
      indicators: [indicator]
    });
    const compiled = compileReading(target, reading, pipeline);
    const out = new Float64Array(pipeline.indicators.length * pipeline.years.length);
    let met = 0;
    for (let run = 0; run < runs; run++) {
      source.draw(run, theta);
      pipeline.simulate({theta, seed, run}, out);
      if (holdsIn(out, compiled)) met++;
    }
    return met / runs;
  };
}

function find<T extends {id: string}>(thing: string, id: string, list: readonly T[]): T {
  const found = list.find((each) => each.id === id);
  if (found) return found;
  const ids = list.map((each) => each.id);
  throw new RangeError(unknownName(thing, id, ids));
}
