import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {Label} from "../quantity/label.js";
import {unknownName} from "../quantity/unknownName.js";
import type {Asked} from "./askedText.js";
import {type DecisionOptions, decisionQuestion} from "./decisionQuestion.js";
import {type DiscoveredScenario, discoverScenario} from "./discoverScenario.js";
import {type InputSpace, inputSpace, type UncertainInput} from "./inputSpace.js";
import {methods, type SensitivityMethod} from "./methods.js";
import {type GroupEffect, morrisEffects} from "./morrisEffects.js";
import type {DecisionWatch} from "./readingRuns.js";
import {type GroupIndices, sobolIndices} from "./sobolIndices.js";
import {both} from "./words/wordsOf.js";

/** What is asked. */
export interface SensitivityOptions extends Omit<DecisionOptions, "parameters" | "runs"> {
  /** Default `tornado`. */
  method?: SensitivityMethod;
  /** Inputs one by one, or all of a stage of the pipeline together; default by input, for `sobol` by stage. */
  by?: "input" | "stage";
  /** Trajectories (`morris`, default 32) or sets of points (`sobol`, default 512 by stage, 256 by input; `prim`, default 4,096). */
  samples?: number;
}

/** What an input that is moved alone does. */
export interface OneWayEffect {
  /** Values of the input at the ends of its central 80% range, NaN for what has no value, and what is read there. */
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
}

/** One input, or all of a stage, and what the method found of it. */
export interface InputSensitivity {
  id: string;
  name: Label;
  stage: UncertainInput["stage"];
  /** Unit of the input; empty where it has none of its own. */
  unit: string;
  oneWay?: OneWayEffect;
  effect?: GroupEffect;
  indices?: GroupIndices;
}

/** What a target rests on; plain data. */
export interface Sensitivity extends Asked {
  scenario: string;
  method: SensitivityMethod;
  seed: number;
  /** The number without noise with every input at its median; unit of the indicator. */
  centre: number;
  /** Strongest first; inputs that move nothing are left out. */
  inputs: InputSensitivity[];
  /** How many are left out. */
  idle: number;
  /** Simulations made. */
  evaluations: number;
  /** Of `sobol`: standard deviation of the number. */
  deviation?: number;
  /** Of `prim`. */
  discovered?: DiscoveredScenario;
}

/** Ends of the range that an input is moved over alone. */
const low = 0.1;
const high = 0.9;
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
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason when stopped
 * @example
 * (await analyseSensitivity(loadProject("data"), {target: "T15"})).inputs[0].id // => "common"
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
      ? tornado(space, active)
      : method === "morris"
        ? await morris(made, watch)
        : method === "sobol"
          ? await sobol(made, watch)
          : await prim({...made, inputs: active}, watch);
  const middle = new Float64Array(space.dimensions).fill(0.5);
  return {
    target: target.id,
    reading: reading.id,
    scenario: settings.scenario.id,
    method,
    seed: settings.seed,
    operator: space.compiled.operator,
    goal: space.compiled.goal,
    centre: space.read(middle, true),
    idle,
    ...found
  };
}

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

function byStage(inputs: readonly UncertainInput[]): UncertainInput[] {
  return [...new Set(inputs.map(({stage}) => stage))].map((stage) => {
    const own = inputs.filter((each) => each.stage === stage);
    const axes = own.flatMap((each) => each.axes);
    if (stage === "common" || stage === "chance") return {...own[0], axes};
    return {id: stage, name: both((words) => words.stage[stage]), stage, axes};
  });
}

type Found = Pick<Sensitivity, "inputs" | "evaluations" | "deviation" | "discovered">;

function tornado(space: InputSpace, active: readonly UncertainInput[]): Found {
  const point = new Float64Array(space.dimensions).fill(0.5);
  const at = (axis: number, u: number) => {
    point[axis] = u;
    const read = {value: space.parameter(axis, point), result: space.read(point, true)};
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

/** How far an input that is moved alone takes the result. */
export function spread({atLow, atHigh}: OneWayEffect): number {
  return Math.abs(atHigh - atLow);
}

/** What the sampling methods work on: the space, and its inputs as groups of axes. */
interface Sampled {
  space: InputSpace;
  inputs: readonly UncertainInput[];
  samples: number | undefined;
  seed: number;
}

/** The function of the axes that move something; the others stay at their medians. */
function reduced({space, inputs}: Sampled) {
  const axes = inputs.flatMap((each) => each.axes);
  const point = new Float64Array(space.dimensions).fill(0.5);
  let next = 0;
  return {
    dimensions: axes.length,
    groups: inputs.map((each) => each.axes.map(() => next++)),
    f(u: Float64Array) {
      for (let i = 0; i < axes.length; i++) point[axes[i]] = u[i];
      return space.read(point);
    }
  };
}

async function morris(made: Sampled, watch: DecisionWatch): Promise<Found> {
  const {samples: trajectories = 32, inputs, seed} = made;
  const {f, ...shape} = reduced(made);
  const effects = await morrisEffects(f, {...shape, trajectories, seed}, watch);
  return {
    inputs: inputs
      .map(({id, name, stage}, i) => ({id, name, stage, unit: "", effect: effects[i]}))
      .sort((a, b) => b.effect.absolute.value - a.effect.absolute.value),
    evaluations: trajectories * (inputs.length + 1)
  };
}

async function sobol(made: Sampled, watch: DecisionWatch): Promise<Found> {
  const {inputs, seed} = made;
  const {samples = inputs.length > 12 ? 256 : 512} = made;
  const {f, ...shape} = reduced(made);
  const {groups, variance, evaluations} = await sobolIndices(f, {...shape, samples, seed}, watch);
  return {
    inputs: inputs
      .map(({id, name, stage}, i) => ({id, name, stage, unit: "", indices: groups[i]}))
      .sort((a, b) => b.indices.total.value - a.indices.total.value),
    evaluations,
    deviation: Math.sqrt(variance)
  };
}

async function prim(
  {space, inputs, samples = 4096, seed}: Sampled,
  watch: DecisionWatch
): Promise<Found> {
  const discovered = await discoverScenario(space, inputs, {samples, seed}, watch);
  return {
    inputs: discovered.limits.map(({id, name, stage, unit}) => ({id, name, stage, unit})),
    evaluations: samples,
    discovered
  };
}
