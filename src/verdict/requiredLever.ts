import {compilePipeline} from "../pipeline/compilePipeline.js";
import {compileReading} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import type {Change} from "../project/scenario.js";
import {yearOf} from "../quantity/date.js";
import {unknownName} from "../quantity/unknownName.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {inheritScenario} from "../scenario/inheritScenario.js";
import {readScenario} from "../scenario/readScenario.js";
import {defaultSource} from "./defaultSource.js";
import type {ForecastPlanOptions} from "./prepareForecast.js";
import {ReadingTally} from "./readingTally.js";
import {type RequiredLever, seekLever} from "./seekLever.js";

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
 * requiredLever({levers: [{id: "delivery"}]}, {lever: "delivry", target: "T01"}) // throws unknown lever: "delivry"; one of delivery
 */
export function requiredLever(
  project: Project,
  {
    lever: leverId,
    target: targetId,
    reading: readingId,
    wanted,
    scenario: named,
    from,
    runs = 400,
    seed = 1,
    process = "diffusion",
    parameters
  }: RequiredLeverOptions
): RequiredLever & {target: string; reading: string} {
  const {levers, assumptions, scenarios, setup, plan} = project;
  const lever = find("lever", leverId, levers);
  const target = find(
    "target with a forecast",
    targetId,
    plan.targets.filter(({kind, readings}) => kind === "forecast" && readings.length > 0)
  );
  const reading = readingId
    ? find(`reading of ${targetId}`, readingId, target.readings)
    : target.readings[0];
  const base = typeof named === "object" ? named : readScenario(named ?? setup.scenario, scenarios);
  const alone = inheritScenario(base, scenarios);
  const due = reading.until ?? yearOf(target.due);
  const years = Array.from({length: due - setup.startYear}, (_, i) => setup.startYear + 1 + i);
  const source = parameters ?? defaultSource(project, seed);
  const theta = new Float64Array(source.parameters.length);
  const chance = (change: Change) => {
    const scenario = {...alone, changes: [...alone.changes, change]};
    const model = compilePipeline(project, {
      scenario: compileScenario(scenario, {scenarios, levers, assumptions, years}),
      definition: reading.definition,
      until: due,
      process,
      indicators: [reading.indicator]
    });
    const tally = new ReadingTally(compileReading(target, reading, model));
    const out = new Float64Array(model.indicators.length * model.years.length);
    for (let run = 0; run < runs; run++) {
      source.draw(run, theta);
      model.simulate({theta, seed, run}, out);
      tally.push(out);
    }
    return tally.summary().met / runs;
  };
  const until = Math.max(from ?? years[0], due);
  const found = seekLever(chance, {lever, wanted, from: from ?? years[0], until});
  return {...found, target: targetId, reading: reading.id};
}

function find<T extends {id: string}>(thing: string, id: string, list: readonly T[]): T {
  const found = list.find((each) => each.id === id);
  if (found) return found;
  throw new RangeError(
    unknownName(
      thing,
      id,
      list.map((each) => each.id)
    )
  );
}
