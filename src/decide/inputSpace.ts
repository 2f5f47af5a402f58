import {modelParameters, startPositions} from "../pipeline/modelParameters.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import {pipelineStages} from "../pipeline/pipelineStages.js";
import type {Stage} from "../pipeline/stage.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {particleOrder} from "../verdict/particleOrder.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import {fittedMargins} from "./fittedMargins.js";
import {prepareReading, questionYears} from "./readingRuns.js";
import {both} from "./words/wordsOf.js";

/** A thing that is uncertain, and what of the unit cube it is drawn from. */
export interface UncertainInput {
  /** Id of an assumption (several, if they vary together), or `chance`. */
  id: string;
  name: Label;
  stage: Stage | "chance";
  /** Axes of the cube. */
  axes: number[];
}

/** What a reading is uncertain by, as a function on the unit cube. */
export interface InputSpace {
  /** Axes, each uniform on (0, 1); ½ is the median. */
  dimensions: number;
  /** One an assumption; what varies together is one. */
  inputs: UncertainInput[];
  /** How many particles a fit's sample has; 0 without a fit. */
  particles: number;
  /** Sets, in place, what run r of a forecast takes from its particle, and the noise of that run; the other axes stay. Nothing without a fit. */
  asRun(run: number, point: Float64Array): void;
  /** What each axis is called. */
  axes: {id: string; name: Label; unit: string}[];
  /** Target and goal as compiled. */
  compiled: ReturnType<typeof prepareReading>["compiled"];
  /** The number read off a run at a point, shape (dimensions); if `quiet` without noise, and what varies together as expected there. */
  read(point: Float64Array, quiet?: boolean): number;
  /** The value of the parameter behind an axis at a point, as the model takes it; NaN where it has none. */
  parameter(axis: number, point: Float64Array, quiet?: boolean): number;
}

/** Numbers of runs whose noise the axis of chance picks from. */
const noises = 2 ** 20;

/**
 * Lays out everything that a reading is uncertain by as a function on the unit cube: an axis for every coordinate of the assumptions,
 * one for the noise of the run, to which the pace of its years belongs.
 *
 * Where the project has a fit, coordinates that figures inform have the margins of its sample; those that it found correlated beyond
 * 0.3 are drawn together and are one input; the others are taken as independent ({@link fittedMargins}).
 *
 * @param project - a checked project
 * @param question - the reading, and the scenario it is read under
 */
export function inputSpace(project: Project, question: DecisionQuestion): InputSpace {
  const {scenarios, levers, assumptions, plan, fit} = project;
  const years = questionYears(project, question);
  const {scenario} = question.settings;
  const effect = compileScenario(scenario, {scenarios, levers, assumptions, plan, years});
  const noisy = prepareReading(project, question, effect);
  const quiet = prepareReading(project, question, effect, {process: "none", drivers: false});
  const space = modelParameters(project);
  const margins = fit ? fittedMargins(fit.sample, space.coordinates) : null;
  const particle = margins && particleOrder(margins.count);
  const n = space.coordinates.length;
  const dimensions = n + 1;
  const z = new Float64Array(n);
  const theta = new Float64Array(space.names.length);
  const place = (point: Float64Array, expected: boolean): void => {
    for (let i = 0; i < n; i++)
      z[i] = margins ? margins.value(i, point, expected) : normalQuantile(point[i]);
    parametersAt(space, z, theta);
  };
  const named = space.coordinates.map((name) => space.names.indexOf(name));
  return {
    dimensions,
    particles: margins?.count ?? 0,
    asRun(run, point) {
      if (!margins || !particle) return;
      margins.place(particle(run), point);
      point[dimensions - 1] = (run + 0.5) / noises;
    },
    compiled: noisy.compiled,
    inputs: inputsOf(project, margins?.joint ?? []),
    axes: [
      ...named.map((p) => ({id: space.names[p], name: space.labels[p], unit: space.units[p]})),
      {id: "chance", name: both((words) => words.sensitivity.chance), unit: ""}
    ],
    read(point, still = false) {
      place(point, still);
      return still
        ? quiet.read(theta, 0)
        : noisy.read(theta, Math.floor(noises * point[dimensions - 1]));
    },
    parameter(axis, point, still = false) {
      place(point, still);
      return axis < n ? theta[named[axis]] : Number.NaN;
    }
  };
}

/** One input an assumption with coordinates; those that vary together are joined. */
function inputsOf(project: Project, joint: readonly (readonly number[])[]): UncertainInput[] {
  const space = modelParameters(project);
  const acts = pipelineStages(project);
  const labels = new Map(
    [...project.assumptions, ...startPositions].map(({id, name}) => [id, name])
  );
  const n = space.coordinates.length;
  const owner = (i: number) => space.owners[space.names.indexOf(space.coordinates[i])].assumption;
  const inputs: UncertainInput[] = [];
  for (let i = 0; i < n; i++) {
    const id = owner(i);
    const known = inputs.find((each) => each.id === id);
    if (known) known.axes.push(i);
    else
      inputs.push({
        id,
        name: labels.get(id) ?? {zh: id, en: id},
        stage: acts.get(space.coordinates[i]) ?? "start",
        axes: [i]
      });
  }
  for (const members of joint) join(inputs, [...new Set(members.map(owner))]);
  const chance = both((words) => words.sensitivity.chance);
  return [...inputs, {id: "chance", name: chance, stage: "chance", axes: [n]}];
}

/** Makes one input of several. */
function join(inputs: UncertainInput[], ids: readonly string[]): void {
  const [first, ...others] = inputs.filter(({id}) => ids.includes(id));
  for (const other of others) {
    first.axes.push(...other.axes);
    first.id = `${first.id}+${other.id}`;
    const {name} = first;
    first.name = both((words, language) =>
      words.sensitivity.together(name[language], other.name[language])
    );
    inputs.splice(inputs.indexOf(other), 1);
  }
}
