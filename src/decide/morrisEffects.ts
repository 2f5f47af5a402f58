import {checkFunction} from "../quantity/checkFunction.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {createRandom} from "../quantity/randomStream.js";
import {evaluatePoints, type PointWatch} from "./evaluatePoints.js";
import {morrisLevels as levels, morrisTrajectory, morrisStep as step} from "./morrisTrajectory.js";
import {type Estimate, estimate} from "./stageShares.js";

/** Elementary effects of one group of inputs, in units of the function per unit of the input's own (0, 1) range. */
export interface GroupEffect {
  /** μ*: mean absolute effect, and its standard error. */
  absolute: Estimate;
  /** μ: mean effect; far from μ* where the effect changes sign. Of a group of several inputs, which has no direction, μ*. */
  mean: number;
  /** σ: standard deviation of the effects, large where the effect depends on the other inputs or is bent; of a group, of their sizes. */
  deviation: number;
}

/** How inputs are screened. */
export interface MorrisOptions {
  /** Number of inputs, each uniform on (0, 1). */
  dimensions: number;
  /** Inputs that move together, by index. */
  groups: readonly (readonly number[])[];
  /** Trajectories; at least 2. */
  trajectories: number;
  /** Default 1. */
  seed?: number;
}

/**
 * Screens the inputs of a function by Morris's elementary effects: r trajectories through a grid of four levels, each moving one group
 * after another by half its range in random order; trajectories (groups + 1) evaluations in all.
 *
 * @param f - of a point, shape (dimensions); the array is used again
 * @param options - see {@link MorrisOptions}
 * @param watch - stops it, and is told of its progress
 * @see Morris, M. D. (1991), Technometrics 33, 161-174; Campolongo, F., Cariboni, J. and Saltelli, A. (2007), Environmental Modelling &
 * Software 22, 1509-1518 (μ*, groups)
 * @example
 * (await morrisEffects(([x, y]) => x - 3 * y, {dimensions: 2, groups: [[0], [1]], trajectories: 4})).map(({absolute}) => absolute.value) // => [1, 3]
 */
export async function morrisEffects(
  f: (point: Float64Array) => number,
  options: MorrisOptions,
  watch: PointWatch = {}
): Promise<GroupEffect[]> {
  checkFunction("f", f);
  checkKeys("options of morrisEffects", options, {
    dimensions: true,
    groups: true,
    trajectories: true,
    seed: true
  });
  checkObject("options", options, ["dimensions", "groups", "trajectories"]);
  const {dimensions, groups, trajectories, seed = 1} = options;
  checkInteger("trajectories", trajectories, 2, 1e6);
  checkInteger("dimensions", dimensions, 1, 1e6);
  checkList("groups", groups);
  for (const [i, group] of groups.entries()) {
    checkList(`groups[${i}]`, group);
    for (const input of group) checkInteger(`an input of groups[${i}]`, input, 0, dimensions - 1);
  }
  const random = createRandom(seed);
  const steps = groups.length + 1;
  const paths = Array.from({length: trajectories}, (_, r) =>
    morrisTrajectory(random, r, dimensions, groups.length)
  );
  const fill = (number: number, point: Float64Array) => {
    const path = paths[Math.floor(number / steps)];
    const turn = number % steps;
    if (turn === 0) point.set(path.start);
    else for (const i of groups[path.order[turn - 1]]) point[i] += (path.up[i] * step) / levels;
  };
  const values = await evaluatePoints(f, {count: trajectories * steps, dimensions, fill}, watch);
  const effects = groups.map((members, g) =>
    Float64Array.from(paths, ({order, up}, r) => {
      const at = r * steps + order.indexOf(g) + 1;
      return (up[members[0]] * (values[at] - values[at - 1])) / (step / levels);
    })
  );
  return effects.map((own, g) => {
    const directed = groups[g].length === 1 ? own : own.map(Math.abs);
    const {value: mean, standardError} = estimate(Array.from(directed));
    return {
      absolute: estimate(Array.from(own, Math.abs)),
      mean,
      deviation: standardError * Math.sqrt(trajectories)
    };
  });
}
