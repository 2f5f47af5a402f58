import {pickOption} from "../fit/optionLikelihood.js";
import type {PacePoint} from "../fit/paceWindow.js";
import {placePace} from "../fit/placePace.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import {exp} from "../quantity/exp.js";
import type {RandomStream} from "../quantity/randomStream.js";

/** Candidates among which the place's past chooses how its pace moves. */
const candidates = 8;

/**
 * Draws the parameters, how the pace moves as the place's own past likes it (of eight candidates for its spread and persistence, by the
 * likelihood of that past), and what that past says of it.
 *
 * @param past - scales of the place's own past, oldest first; without one the parameters are those of their priors
 * @param prior - what places share of the scale
 * @param now - the year the pace stands at
 * @param draws - where the parameters lie; a stream placed at its address, and what it writes: standard normals and parameters
 * @returns as {@link placePace} draws it: ln pace over the last stretch, ln of its long-run mean, and where it stands, in standard deviations
 */
export function drawPace(
  past: readonly PacePoint[],
  prior: {centre: number; between: number},
  now: number,
  {
    space,
    random,
    z,
    theta
  }: {space: ParameterSpace; random: RandomStream; z: Float64Array; theta: Float64Array}
): {last: number; level: number; now: number} {
  for (let i = 0; i < z.length; i++) z[i] = random.normal();
  const [sd, persistence] = ["pace.sd", "pace.persistence"].map((id) =>
    space.coordinates.indexOf(id)
  );
  const at = (id: string) => theta[space.names.indexOf(id)];
  const made = Array.from({length: past.length > 0 ? candidates : 1}, (_, k) => {
    const own: [number, number] =
      k === 0 ? [z[sd], z[persistence]] : [random.normal(), random.normal()];
    [z[sd], z[persistence]] = own;
    parametersAt(space, z, theta);
    const moves = {...prior, sd: at("pace.sd"), persistence: at("pace.persistence")};
    return {own, pace: placePace(past, moves, now)};
  });
  const top = Math.max(...made.map(({pace}) => pace.logLikelihood));
  const weights = made.map(({pace}) => exp(pace.logLikelihood - top));
  const total = weights.reduce((a, b) => a + b, 0);
  const {own, pace} =
    made[
      pickOption(
        weights.map((weight) => weight / total),
        random.uniform()
      )
    ];
  [z[sd], z[persistence]] = own;
  parametersAt(space, z, theta);
  return pace.draw([random.normal(), random.normal(), random.normal()]);
}
