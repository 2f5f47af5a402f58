import {sampleStandardDeviation} from "simple-statistics";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {unknownName} from "../quantity/unknownName.js";
import {shareScenario} from "../scenario/shareScenario.js";
import {type DecisionQuestion, decisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {discoverScenario} from "./discoverScenario.js";
import {evaluatePoints, type PointWatch} from "./evaluatePoints.js";
import {forecastPoints} from "./forecastPoints.js";
import {type InputSpace, inputSpace, type UncertainInput} from "./inputSpace.js";
import {methods, refuseUnused, type SensitivityMethod} from "./methods.js";
import {morrisEffects} from "./morrisEffects.js";
import {
  type Found,
  type InputSensitivity,
  type OneWayEffect,
  type Sensitivity,
  type SensitivityOptions,
  spread
} from "./sensitivityAnswer.js";
import {sobolIndices} from "./sobolIndices.js";
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

/** Ends of the range that an input is moved over alone. */
const low = 0.1;
const high = 0.9;

/** The inputs that move the number, alone and with the noise of one run. */
function activeInputs(space: InputSpace): {active: UncertainInput[]; idle: number} {
  const point = new Float64Array(space.dimensions).fill(0.5);
  const centre = space.read(point);
  const moves = ({axes}: UncertainInput) =>
    [low, high].some((u) => {
      for (const axis of axes) point[axis] = u;
      const here = space.read(point);
      for (const axis of axes) point[axis] = 0.5;
      return !Object.is(here, centre);
    });
  const active = space.inputs.filter(moves);
  return {active, idle: space.inputs.length - active.length};
}

/** Moves every input alone from the low to the high end of its range, the others at their medians, without noise; the widest first. */
function oneWayEffects(space: InputSpace, active: readonly UncertainInput[]): Found {
  const point = new Float64Array(space.dimensions).fill(0.5);
  const at = (axis: number, u: number) => {
    point[axis] = u;
    const read = {value: space.parameter(axis, point, true), result: space.read(point, true)};
    point[axis] = 0.5;
    return read;
  };
  const moved = active
    .filter(({stage}) => stage !== "chance")
    .flatMap(({axes, stage}) => axes.map((axis) => ({axis, stage})));
  const inputs = moved
    .map(({axis, stage}): InputSensitivity & {oneWay: OneWayEffect} => {
      const [atLow, atHigh] = [at(axis, low), at(axis, high)];
      const {id, name, unit} = space.axes[axis];
      const values = {low: atLow.value, high: atHigh.value};
      const oneWay = {...values, atLow: atLow.result, atHigh: atHigh.result};
      return {id, name, stage, unit, oneWay};
    })
    .filter(({oneWay: {atLow, atHigh}}) => atLow !== atHigh)
    .sort((a, b) => spread(b.oneWay) - spread(a.oneWay));
  return {inputs, evaluations: 2 * moved.length};
}

/** What the sampling methods work on: the space, and its inputs as groups of axes. */
interface Sampled {
  space: InputSpace;
  inputs: readonly UncertainInput[];
  samples: number | undefined;
  seed: number;
}

/** The function of the axes that move something; the others stay at their medians. */
function reduced({space, inputs}: Sampled, {elsewhere}: PointWatch) {
  const axes = inputs.flatMap((each) => each.axes);
  const {dimensions} = space;
  const point = new Float64Array(dimensions).fill(0.5);
  const whole = (points: Float64Array) => {
    const count = points.length / axes.length;
    const all = new Float64Array(count * dimensions).fill(0.5);
    for (let k = 0; k < points.length; k++) {
      const number = Math.floor(k / axes.length);
      all[number * dimensions + axes[k - number * axes.length]] = points[k];
    }
    return all;
  };
  let next = 0;
  return {
    elsewhere: elsewhere && {
      ...elsewhere,
      evaluate: (points: Float64Array) => elsewhere.evaluate(whole(points))
    },
    dimensions: axes.length,
    groups: inputs.map((each) => each.axes.map(() => next++)),
    f(u: Float64Array) {
      for (let i = 0; i < axes.length; i++) point[axes[i]] = u[i];
      return space.read(point);
    }
  };
}

/** Screens by elementary effects, the largest first. */
async function morris(made: Sampled, watch: PointWatch): Promise<Found> {
  const {samples: trajectories = 32, inputs, seed} = made;
  const {f, elsewhere, ...shape} = reduced(made, watch);
  const options = {...shape, trajectories, seed};
  const effects = await morrisEffects(f, options, {...watch, elsewhere});
  return {
    inputs: inputs
      .map(({id, name, stage}, i) => ({id, name, stage, unit: "", effect: effects[i]}))
      .sort((a, b) => b.effect.absolute.value - a.effect.absolute.value),
    evaluations: trajectories * (inputs.length + 1)
  };
}

/** Splits the variance, the largest total share first. */
async function sobol(made: Sampled, watch: PointWatch): Promise<Found> {
  const {inputs, seed} = made;
  const {samples = inputs.length > 12 ? 256 : 512} = made;
  const {f, elsewhere, ...shape} = reduced(made, watch);
  const options = {...shape, samples, seed};
  const {groups, variance, evaluations} = await sobolIndices(f, options, {...watch, elsewhere});
  return {
    inputs: inputs
      .map(({id, name, stage}, i) => ({id, name, stage, unit: "", indices: groups[i]}))
      .sort((a, b) => b.indices.total.value - a.indices.total.value),
    evaluations,
    deviation: Math.sqrt(variance),
    ...(made.space.particles > 0 && {forecastDeviation: await forecastDeviation(made, watch)})
  };
}

/** Points that tell how far results scatter in a forecast: within 5% or so. */
const scattered = 512;

async function forecastDeviation(
  {space, inputs, seed}: Sampled,
  {signal, elsewhere}: PointWatch
): Promise<number> {
  const points = forecastPoints(space, inputs, {samples: scattered, seed});
  return sampleStandardDeviation([
    ...(await evaluatePoints(space.read, points, {signal, elsewhere}))
  ]);
}

/** Finds the conditions under which a target is met, or missed. */
async function prim(
  {space, inputs, samples = 4096, seed}: Sampled,
  watch: PointWatch
): Promise<Found> {
  const discovered = await discoverScenario(space, inputs, {samples, seed}, watch);
  return {
    inputs: discovered.limits.map(({id, name, stage, unit}) => ({id, name, stage, unit})),
    evaluations: samples,
    discovered
  };
}
