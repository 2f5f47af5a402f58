import type {PointSet} from "./evaluatePoints.js";
import type {InputSpace, UncertainInput} from "./inputSpace.js";
import {sobolSequence} from "./sobolSequence.js";

/**
 * Points drawn as a forecast draws its runs: what a fit knows comes from whole particles, with the noise and the definitions of a run
 * that takes the same, so that whatever varies together there does so here; all else is a shifted Sobol' sequence.
 *
 * The first half of the points and the second take different particles.
 *
 * @param space - what is uncertain
 * @param inputs - those that move the reading; the axes of others stay at ½, or are the particle's
 * @param options.samples - points, an integer in 2..2²⁰
 * @param options.seed - of the sequence
 * @returns see {@link PointSet}
 */
export function forecastPoints(
  {dimensions, particles, asRun}: InputSpace,
  inputs: readonly UncertainInput[],
  {samples, seed}: {samples: number; seed: number}
): PointSet {
  const drawn = inputs.flatMap(({axes}) => axes);
  const sequence = sobolSequence(drawn.length, seed);
  const u = new Float64Array(drawn.length);
  const half = samples >> 1;
  const taken = Math.max(1, particles >> 1);
  return {
    count: samples,
    dimensions,
    fill(number, point) {
      sequence.next(u);
      point.fill(0.5);
      drawn.forEach((axis, k) => {
        point[axis] = u[k];
      });
      const second = number < half ? 0 : 1;
      const turn = number - second * half;
      asRun(second + 2 * (turn % taken) + particles * Math.floor(turn / taken), point);
    }
  };
}
