import {checkRandom} from "../quantity/checkRandom.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {spreadRuns} from "../quantity/spreadUniform.js";
import {streamKey} from "../quantity/streamKey.js";
import {checkSpace, type ParameterSpace} from "./parameterSpace.js";
import {parametersAt} from "./parametersAt.js";

/** Draws parameter vectors from their priors. */
export interface ParameterDraw {
  /** Coordinates of the last draw, shape (coordinates). */
  readonly coordinates: Float64Array;
  /**
   * Writes the coordinates of a run, without its θ; `shift` is added to them. Where `only` some are asked for, by their positions, the others stay.
   * Returns {@link ParameterDraw.coordinates}.
   */
  places(run: number, shift?: ArrayLike<number>, only?: readonly number[]): Float64Array;
  /** Fills θ of a run; the same seed and run give the same vector, whatever was drawn before. `shift` is added to its coordinates. */
  draw(run: number, out: Float64Array, shift?: ArrayLike<number>): Float64Array;
}

/**
 * Prepares drawing parameter vectors from their priors, one number a coordinate.
 *
 * Every coordinate has a stream of its own, keyed by its name, so that a parameter more shifts no other. Over the runs each is spread
 * evenly (`spreadUniform`), so that a number of runs says more than as many independent draws.
 *
 * @param space - names, priors
 * @param random - the stream to draw from, of the run's seed
 * @example
 * drawParameters(parameterSpace([]), createRandom(1)).draw(0, new Float64Array(0)) // => new Float64Array([])
 */
export function drawParameters(space: ParameterSpace, random: RandomStream): ParameterDraw {
  checkSpace(space);
  checkRandom(random);
  const runs = space.coordinates.map((name) =>
    spreadRuns(random, 0, streamKey(`parameter ${name}`))
  );
  const coordinates = new Float64Array(runs.length);
  const all = Array.from(runs.keys());
  const places = (run: number, shift?: ArrayLike<number>, only: readonly number[] = all) => {
    for (let k = 0; k < only.length; k++) {
      const i = only[k];
      coordinates[i] = normalQuantile(runs[i](run)) + (shift?.[i] ?? 0);
    }
    return coordinates;
  };
  return {
    coordinates,
    places,
    draw: (run, out, shift) => parametersAt(space, places(run, shift), out)
  };
}
