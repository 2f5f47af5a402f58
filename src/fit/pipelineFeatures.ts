import type {Features} from "../inference/posteriorProblem.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parameterSlopes, parametersAt} from "../pipeline/parametersAt.js";
import {exp} from "../quantity/exp.js";
import {normalCdf} from "../quantity/normalCdf.js";
import type {Segment} from "./history.js";
import type {PacePath} from "./pacePath.js";

/** What the features of a fit are made from. */
interface FeatureParts {
  space: ParameterSpace;
  /** Our own segments. */
  own: readonly Pick<Segment, "run">[];
  pace: PacePath;
  /** First coordinate of the pace. */
  change: number;
  /** Where the pace of a segment is written, shape (families × years). */
  paths: readonly Float64Array[];
}

/** 1 / √(2π). */
const density = 0.3989422804014327;

/**
 * What the predictions of a fit are smooth functions of: every parameter, the pace of every segment times its spread, and the
 * position of its start.
 *
 * @returns features of the coordinates: those of the space, of the pace, and one position a segment
 */
export function pipelineFeatures({space, own, pace, change, paths}: FeatureParts): Features {
  const theta = new Float64Array(space.names.length);
  const onTheta = new Float64Array(theta.length);
  const position = change + pace.names.length;
  const spread = space.names.indexOf("pace.sd");
  const slopes = paths.map((path) => new Float64Array(path.length));
  const set = (z: ArrayLike<number>) => {
    parametersAt(space, z, theta);
    pace.set(theta, z, change);
    for (let s = 0; s < own.length; s++) pace.write(own[s].run.quiet.years[0], paths[s]);
  };
  return {
    size: theta.length + paths.reduce((sum, path) => sum + path.length, 0) + own.length,
    fill(z, out) {
      set(z);
      out.set(theta);
      let at = theta.length;
      for (const path of paths) for (const value of path) out[at++] = theta[spread] * value;
      for (let s = 0; s < own.length; s++) out[at++] = normalCdf(z[position + s]);
    },
    pull(z, from, out) {
      set(z);
      out.fill(0);
      onTheta.set(from.subarray(0, theta.length));
      let at = theta.length;
      pace.gather(null, onTheta);
      for (let s = 0; s < own.length; s++) {
        for (let k = 0; k < paths[s].length; k++, at++) {
          onTheta[spread] += from[at] * paths[s][k];
          slopes[s][k] = from[at] * theta[spread];
        }
        pace.gather(own[s].run.quiet.years[0], slopes[s]);
      }
      pace.pull(theta, z, change, {theta: onTheta, z: out});
      for (let s = 0; s < own.length; s++, at++) {
        const here = z[position + s];
        out[position + s] = from[at] * density * exp((-here * here) / 2);
      }
      parameterSlopes(space, z, onTheta, out);
    }
  };
}
