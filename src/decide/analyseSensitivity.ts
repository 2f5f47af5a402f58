import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {unknownName} from "../quantity/unknownName.js";
import {shareScenario} from "../scenario/shareScenario.js";
import {type DecisionQuestion, decisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {inputSpace, type UncertainInput} from "./inputSpace.js";
import {methods, refuseUnused, type SensitivityMethod} from "./methods.js";
import {activeInputs, oneWayEffects} from "./oneWayEffects.js";
import {morris, prim, sobol} from "./sampledEffects.js";
import type {Sensitivity, SensitivityOptions} from "./sensitivityAnswer.js";
import {both} from "./words/wordsOf.js";

const known = {
  target: true,
  reading: true,
  scenario: true,
  seed: true,
  process: true,
  method: true,
  by: true,
  samples: true
} as const;

/**
 * Says what a target rests on: which of the things that nobody decides move the number that is read, and how much.
 *
 * @param project - a checked project; with a fit its margins are used
 * @param options - see {@link SensitivityOptions}
 * @param watch - stops it, and is told of its progress
 * @returns see {@link Sensitivity}
 * @throws (rejects) RangeError naming what is unknown, out of range or not used by the method, or the signal's reason when stopped
 * @example
 * (await analyseSensitivity(loadProject("data"), {target: "T15"})).inputs[0].id // => "realisation.digital"
 */
export async function analyseSensitivity(
  project: Project,
  options: SensitivityOptions,
  watch: DecisionWatch = {}
): Promise<Sensitivity> {
  checkKeys("options of analyseSensitivity", options, known);
  const {
    method = "tornado",
    by = method === "sobol" ? "stage" : "input",
    samples,
    ...asked
  } = options;
  if (!methods.includes(method)) throw new RangeError(unknownName("method", method, methods));
  if (by !== "input" && by !== "stage")
    throw new RangeError(unknownName("by", String(by), ["input", "stage"]));
  refuseUnused(method, options);
  const question = decisionQuestion(project, asked, 1);
  const {settings, target, reading} = question;
  const space = inputSpace(project, question);
  const {active, idle} = activeInputs(space);
  const made = {
    space,
    inputs: by === "stage" ? byStage(active) : active,
    samples,
    seed: settings.seed
  };
  const found =
    method === "tornado"
      ? oneWayEffects(space, active)
      : await sampled(method, {...made, active}, pointWatch(question, watch));
  const middle = new Float64Array(space.dimensions).fill(0.5);
  return {
    target: target.id,
    reading: reading.id,
    scenario: settings.scenario.id,
    share: shareScenario(settings.scenario, project),
    method,
    seed: settings.seed,
    operator: space.compiled.operator,
    goal: space.compiled.goal,
    centre: space.read(middle, true),
    idle,
    ...found
  };
}

/** The effects by a method that samples the inputs. */
function sampled(
  method: Exclude<SensitivityMethod, "tornado">,
  {active, ...made}: Parameters<typeof morris>[0] & {active: readonly UncertainInput[]},
  points: Parameters<typeof morris>[1]
) {
  if (method === "morris") return morris(made, points);
  if (method === "sobol") return sobol(made, points);
  return prim({...made, inputs: active}, points);
}

/** Who watches the points of a sample, and who makes them elsewhere. */
function pointWatch(
  {settings, target, reading}: DecisionQuestion,
  {signal, onProgress, elsewhere}: DecisionWatch
) {
  const {scenario, seed, process} = settings;
  const varied = {target: target.id, reading: reading.id, scenario, seed, process};
  return {
    signal,
    onProgress,
    elsewhere: elsewhere && {
      workers: elsewhere.workers,
      evaluate: (all: Float64Array) => elsewhere.read(varied, all)
    }
  };
}

function byStage(inputs: readonly UncertainInput[]): UncertainInput[] {
  return [...new Set(inputs.map(({stage}) => stage))].map((stage) => {
    const own = inputs.filter((each) => each.stage === stage);
    const axes = own.flatMap((each) => each.axes);
    if (stage === "chance") return {...own[0], axes};
    return {id: stage, name: both((words) => words.stage[stage]), stage, axes};
  });
}
