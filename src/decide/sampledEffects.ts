import {sampleStandardDeviation} from "simple-statistics";
import {discoverScenario} from "./discoverScenario.js";
import {evaluatePoints, type PointWatch} from "./evaluatePoints.js";
import {forecastPoints} from "./forecastPoints.js";
import type {InputSpace, UncertainInput} from "./inputSpace.js";
import {morrisEffects} from "./morrisEffects.js";
import type {Found} from "./sensitivityAnswer.js";
import {sobolIndices} from "./sobolIndices.js";

/** What the sampling methods work on: the space, and its inputs as groups of axes. */
export interface Sampled {
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
export async function morris(made: Sampled, watch: PointWatch): Promise<Found> {
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
export async function sobol(made: Sampled, watch: PointWatch): Promise<Found> {
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
export async function prim(
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
