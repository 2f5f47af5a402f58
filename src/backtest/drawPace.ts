import {pickOption} from "../fit/optionLikelihood.js";
import type {PacePoint} from "../fit/paceWindow.js";
import {placePace} from "../fit/placePace.js";
import type {PriorScale} from "../pipeline/betaScale.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import {exp} from "../quantity/exp.js";
import type {RandomStream} from "../quantity/randomStream.js";

/** Candidates among which the place's past chooses how its pace moves. */
const candidates = 32;

/** How the pace moves where other places tell it: standard deviation and persistence, by their standard normal coordinates. */
export interface PaceMoves {
  sd: PriorScale;
  persistence: PriorScale;
}

/** The places of the two among the parameters and coordinates. */
const moving = ["pace.sd", "pace.persistence"] as const;

/**
 * Draws the parameters, how the pace moves as the place's own past likes it (of 32 candidates for its spread and persistence, by the
 * likelihood of that past), and what that past says of it.
 *
 * @param past - scales of the place's own past, oldest first; without one the parameters are those of their priors
 * @param prior - what places share of the scale
 * @param now - the year the pace stands at
 * @param draws - where the parameters lie; a stream placed at its address, what it writes (standard normals and parameters), and how
 * the pace moves, by default as the parameters' priors have it
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
    theta,
    moves
  }: {
    space: ParameterSpace;
    random: RandomStream;
    z: Float64Array;
    theta: Float64Array;
    moves?: PaceMoves;
  }
): {last: number; level: number; now: number} {
  for (let i = 0; i < z.length; i++) z[i] = random.normal();
  const [sd, persistence] = moving.map((id) => space.coordinates.indexOf(id));
  const [sdAt, persistenceAt] = moving.map((id) => space.names.indexOf(id));
  const place = (own: readonly [number, number]) => {
    [z[sd], z[persistence]] = own;
    parametersAt(space, z, theta);
    if (!moves) return;
    theta[sdAt] = Math.min(space.high[sdAt], moves.sd.value(own[0]));
    theta[persistenceAt] = Math.min(space.high[persistenceAt], moves.persistence.value(own[1]));
  };
  const made = Array.from({length: past.length > 0 ? candidates : 1}, (_, k) => {
    const own: [number, number] =
      k === 0 ? [z[sd], z[persistence]] : [random.normal(), random.normal()];
    place(own);
    const moved = {...prior, sd: theta[sdAt], persistence: theta[persistenceAt]};
    return {own, pace: placePace(past, moved, now)};
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
  place(own);
  return pace.draw([random.normal(), random.normal(), random.normal()]);
}
