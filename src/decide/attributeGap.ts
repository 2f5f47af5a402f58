import {median} from "../forecast/median.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {coordinatesAt, parametersAt} from "../pipeline/parametersAt.js";
import {pipelineStages} from "../pipeline/pipelineStages.js";
import {type Stage, stages} from "../pipeline/stage.js";
import type {Project} from "../project/project.js";
import {brent} from "../rates/brent.js";
import {compileScenario} from "../scenario/compileScenario.js";
import type {Asked} from "./askedText.js";
import {type DecisionOptions, type DecisionQuestion, decisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {prepareReading, questionYears, type ReadingRuns, readingRuns} from "./readingRuns.js";
import {type StageShares, stageShares} from "./stageShares.js";

/** The gap between a forecast and a goal, split over the stages of the pipeline. */
export interface GapShares extends StageShares, Asked {
  /**
   * How far every stage moves from what is assumed, in standard deviations of each of its parameters, towards the goal; null where
   * even `most` standard deviations do not bring the median there, and the shares are those of moving so far.
   */
  effort: number | null;
}

/** Runs of every set of stages: so many at least, and so many simulations for all sets together where that is more. */
const fewest = 24;
const simulations = 4096;
/** Standard deviations that stages are moved at most. */
const most = 3;
/** Stages that can be better or worse than assumed; what the start was is known or not, and moves by nobody's effort. */
const movable = stages.filter((stage) => stage !== "start");

/**
 * Splits the gap between a goal and the median of the forecast over the stages of the pipeline: every uncertain parameter is moved by the
 * same number of its standard deviations in the direction that helps, until the median is the goal, and that move is split by Shapley
 * values over the sets of stages, 2^8 at most ({@link stageShares}). It says how much each stage would carry if all were equally much better
 * than assumed; where the median is beyond the goal, equally much worse.
 *
 * The parameters of a run are moved on their standard normal coordinates, z + effort, each within its own prior; levers, the start and
 * the noise of the run stay.
 *
 * @param project - a checked project
 * @param options - see {@link DecisionOptions}; runs default 24, or 4,096 over the number of sets where that is more
 * @param watch - stops it, and is told of its progress
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason when stopped
 * @example
 * (await attributeGap(loadProject("data"), {target: "T01", runs: 2})).stages.length // => 7
 */
export async function attributeGap(
  project: Project,
  options: DecisionOptions,
  watch: DecisionWatch = {}
): Promise<GapShares> {
  const question = decisionQuestion(project, options, fewest);
  const mover = stageMover(project, question);
  // A stage that moves nothing carries nothing, in whatever order: it is left out of the sets.
  const acting = mover.stages.filter(({inputs}) => inputs.length > 0);
  const sets = 2 ** acting.length;
  const runs = options.runs ?? Math.max(fewest, simulations / sets);
  const {goal, operator} = mover.compiled;
  const {effort, left} = solveEffort(mover, runs);
  const worth: ReadingRuns[] = [];
  for (let set = 0; set < sets; set++) {
    const moved = acting.flatMap(({stage}, i) => (set & (1 << i) ? [stage] : []));
    const {signal, onProgress} = watch;
    const value = (run: number) => mover.value(run, moved, effort);
    worth.push(
      await readingRuns({compiled: mover.compiled, value}, runs, {
        signal,
        onProgress: (done) => onProgress?.(set * runs + done, sets * runs)
      })
    );
  }
  const shares = stageShares(acting, worth, "median");
  const reached = Math.abs(left) <= 1e-6 * Math.max(1, Math.abs(goal));
  const {target, reading} = question;
  const asked = {target: target.id, reading: reading.id, operator, goal};
  return {...asked, ...shares, effort: reached ? effort : null};
}

/** Runs a reading with the parameters of some stages moved. */
interface StageMover extends Pick<ReturnType<typeof prepareReading>, "compiled"> {
  stages: {stage: Stage; inputs: string[]}[];
  value(run: number, moved: readonly Stage[], effort: number): number;
}

function stageMover(project: Project, question: DecisionQuestion): StageMover {
  const {scenarios, levers, assumptions, plan} = project;
  const {settings} = question;
  const years = questionYears(project, question);
  const effect = compileScenario(settings.scenario, {scenarios, levers, assumptions, plan, years});
  const {compiled, space, draw, read} = prepareReading(project, question, effect);
  const acts = pipelineStages(project);
  const owners = coordinateStages(space, acts);
  const quiet = prepareReading(project, question, effect, {process: "none", drivers: false});
  const helps = directions(space, (theta) => quiet.read(theta, 0), compiled);
  const z = new Float64Array(space.coordinates.length);
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  return {
    compiled,
    stages: movable.map((stage) => ({
      stage,
      inputs: space.coordinates.filter((_, i) => owners[i] === stage && helps[i] !== 0)
    })),
    value(run, chosen, effort) {
      draw(run, theta);
      coordinatesAt(space, theta, z);
      const touched = owners.map(
        (stage, i) => chosen.includes(stage) && helps[i] !== 0 && Number.isFinite(z[i])
      );
      touched.forEach((yes, i) => {
        if (yes) z[i] += effort * helps[i];
      });
      parametersAt(space, z, moved);
      for (const {at, size, coordinate, scales} of space.blocks)
        if (scales.some((_, i) => touched[coordinate + i]))
          theta.set(moved.subarray(at, at + size), at);
      return read(theta, run);
    }
  };
}

/** The stage of every coordinate; that of its block's first parameter. */
function coordinateStages(space: ParameterSpace, acts: ReadonlyMap<string, Stage>): Stage[] {
  const owners: Stage[] = [];
  for (const {at, coordinate, scales} of space.blocks)
    scales.forEach((_, i) => {
      owners[coordinate + i] = acts.get(space.names[at]) ?? "start";
    });
  return owners;
}

/** For every coordinate +1 or −1, whichever brings the number that is read nearer to what is asked, or 0; without noise. */
function directions(
  space: ParameterSpace,
  read: (theta: Float64Array) => number,
  {operator}: Pick<StageMover["compiled"], "operator">
): number[] {
  const z = new Float64Array(space.coordinates.length);
  const theta = new Float64Array(space.names.length);
  const at = (i: number, step: number) => {
    z.fill(0);
    z[i] = step;
    return read(parametersAt(space, z, theta));
  };
  const sign = operator === "<" || operator === "<=" ? -1 : 1;
  return space.coordinates.map((_, i) => sign * (Math.sign(at(i, 1) - at(i, -1)) || 0));
}

/** The effort of all stages together that brings the median to the goal, or the utmost; and what is left of the gap. */
function solveEffort(
  {stages: all, value, compiled: {operator, goal}}: StageMover,
  runs: number
): {effort: number; left: number} {
  const moved = all.map(({stage}) => stage);
  const bounded = operator === "<" || operator === "<=";
  const gap = (effort: number) =>
    median(Array.from({length: runs}, (_, run) => value(run, moved, effort))) - goal;
  const now = gap(0);
  // Better is more of the number, or less of it where the goal bounds it from above.
  const better = bounded ? now < 0 : now > 0;
  const end = better ? -most : most;
  const there = gap(end);
  if (Math.sign(there) === Math.sign(now)) return {effort: end, left: there};
  const [effort, left] = brent(gap, 0, end, now, there, 1e-12);
  return {effort, left};
}
