import {pipelineStages} from "../pipeline/pipelineStages.js";
import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import {type Stage, stages} from "../pipeline/stage.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {checkObject} from "../quantity/checkObject.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {type DecisionOptions, decisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {questionYears, type ReadingRuns} from "./readingRuns.js";
import {readingTrials, runsFrom} from "./readingTrials.js";
import {type StageShares, stageShares} from "./stageShares.js";

/** Which two scenarios, and which reading of which target. */
export interface DifferenceOptions extends Omit<DecisionOptions, "scenario"> {
  /** Compared with. */
  from: string | Scenario;
  to: string | Scenario;
}

/**
 * Says why a target fares differently under two scenarios: the difference split over the stages of the pipeline whose inputs differ
 * ({@link stageShares}). With n such stages the pipeline is run under the 2^n scenarios that take every set of stages from one and the
 * others from the other, on common random numbers.
 *
 * @param project - a checked project
 * @param options - see {@link DifferenceOptions}; runs default 512
 * @param watch - stops it, and is told of its progress
 * @returns the shares of the stages, in the order in which people pass them; none where no input differs
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason when stopped
 * @example
 * (await attributeDifference(loadProject("data"), {target: "T01", from: "recent-pace", to: "assessment-expansion", runs: 16})).stages.map(({stage}) => stage) // => ["intake"]
 */
export async function attributeDifference(
  project: Project,
  given: DifferenceOptions,
  watch: DecisionWatch = {}
): Promise<StageShares> {
  checkObject("options", given, ["from", "to"]);
  const {from, to, ...options} = given;
  const first = decisionQuestion(project, {...options, scenario: from}, 512);
  const second = decisionQuestion(project, {...options, scenario: to}, 512);
  const years = questionYears(project, first);
  const {scenarios, levers, assumptions, plan} = project;
  const [a, b] = [first, second].map(({settings}) =>
    compileScenario(settings.scenario, {scenarios, levers, assumptions, plan, years})
  );
  const differing = differingStages(project, a, b);
  const {runs} = first.settings;
  const sets = 2 ** differing.length;
  // Parameters of the caller's own cannot be sent to other threads.
  const here = options.parameters ? {...watch, elsewhere: undefined} : watch;
  const trials = readingTrials(project, [first], a, here, (made) =>
    watch.onProgress?.(made, sets * runs)
  );
  const worth: ReadingRuns[] = [];
  for (let set = 0; set < sets; set += trials.atOnce) {
    const some = Array.from({length: Math.min(trials.atOnce, sets - set)}, async (_, i) => {
      const taken = new Set(
        differing.flatMap(({inputs}, k) => ((set + i) & (1 << k) ? inputs : []))
      );
      const trial = {effect: mixed(a, b, taken), runs: runsFrom(0, runs)};
      return (await trials.make(trial, sets < trials.atOnce))[0];
    });
    worth.push(...(await Promise.all(some)));
  }
  return stageShares(differing, worth);
}

/** The stages with an input that the two effects treat differently in some year. */
function differingStages(
  project: Project,
  a: ScenarioEffect,
  b: ScenarioEffect
): {stage: Stage; inputs: string[]}[] {
  const acts = pipelineStages(project);
  const n = a.years.length;
  const differs = a.parameters.filter((_, row) => {
    for (let cell = row * n; cell < (row + 1) * n; cell++)
      if (a.scale[cell] !== b.scale[cell] || a.shift[cell] !== b.shift[cell]) return true;
    return false;
  });
  return stages
    .map((stage) => ({stage, inputs: differs.filter((id) => acts.get(id) === stage)}))
    .filter(({inputs}) => inputs.length > 0);
}

/** The first effect with some inputs as in the second. */
function mixed(a: ScenarioEffect, b: ScenarioEffect, taken: ReadonlySet<string>): ScenarioEffect {
  const n = a.years.length;
  const [scale, shift] = [a.scale.slice(), a.shift.slice()];
  a.parameters.forEach((id, row) => {
    if (!taken.has(id)) return;
    scale.set(b.scale.subarray(row * n, (row + 1) * n), row * n);
    shift.set(b.shift.subarray(row * n, (row + 1) * n), row * n);
  });
  return {...a, scale, shift};
}
