import {drawParameters} from "../pipeline/drawParameters.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {Label} from "../quantity/label.js";
import {createRandom} from "../quantity/randomStream.js";

/** Where the parameters of each run come from: the priors, or a posterior sample. */
export interface ParameterSource {
  /** Names it in results and hashes: `prior`, `posterior 3f2a…`. */
  id: string;
  /** Fitted to published figures, not only drawn from assumed ranges. */
  fitted: boolean;
  /** Names of the parameters, in order. */
  parameters: readonly string[];
  /** Fills the parameters of a run; the same run gives the same parameters. `out` has shape (parameters). */
  draw(run: number, out: Float64Array): void;
  /** A factor that several parameters share in every draw; absent: they are drawn independently. */
  common?: CommonFactor;
  /** The parameters of the deterministic run: medians, or the mode. Shape (parameters). */
  centre: ArrayLike<number>;
  /** One sentence for readers. */
  describe: Label;
}

/** A factor that every draw multiplies several parameters by. */
export interface CommonFactor {
  /** Indices of the parameters it multiplies. */
  members: readonly number[];
  /** The factor of the draw last made, > 0. */
  factor(): number;
  /** What it is, for readers. */
  name: Label;
}

/**
 * Draws every run's parameters from their priors.
 *
 * @param space - the parameters, from `parameterSpace`
 * @param seed - integer in 0..4294967295; each parameter has its own stream, keyed by its name
 * @example
 * priorSource(parameterSpace([]), 1).id // => "prior"
 */
export function priorSource(space: ParameterSpace, seed: number): ParameterSource {
  const drawing = drawParameters(space, createRandom(seed));
  return {
    id: "prior",
    fitted: false,
    parameters: space.names,
    draw(run, out) {
      drawing.draw(run, out);
    },
    centre: space.typical,
    describe: {
      zh: "参数按各自的假设区间抽取，没有用公布数校准。",
      en: "Parameters are drawn from their assumed ranges, not fitted to published figures."
    }
  };
}

/**
 * Draws every run's parameters from a sample of a posterior: run r takes particle r mod n.
 *
 * @param options.id - names the fit in results and hashes
 * @param options.parameters - names, in the order of a particle
 * @param options.particles - n particles of equal weight, row-major; shape (n × parameters), in no order that matters
 * @param options.mode - parameters of the deterministic run; shape (parameters)
 * @param options.describe - one sentence for readers
 * @throws RangeError if the particles are none or not a whole number of rows
 * @example
 * particleSource({id: "fit", parameters: ["p"], particles: new Float64Array([1, 2]), mode: [1.5], describe: {zh: "", en: ""}}).centre // => [1.5]
 * particleSource({id: "fit", parameters: ["p", "q"], particles: new Float64Array(3), mode: [1, 2], describe: {zh: "", en: ""}}) // throws invalid particles; not rows of 2: 3
 */
export function particleSource({
  id,
  parameters,
  particles,
  mode,
  describe
}: {
  id: string;
  parameters: readonly string[];
  particles: Float64Array;
  mode: ArrayLike<number>;
  describe: Label;
}): ParameterSource {
  const width = parameters.length;
  const n = particles.length / width;
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`invalid particles; not rows of ${width}: ${particles.length}`);
  return {
    id,
    fitted: true,
    parameters,
    draw(run, out) {
      const from = (run % n) * width;
      for (let i = 0; i < width; i++) out[i] = particles[from + i];
    },
    centre: mode,
    describe
  };
}
