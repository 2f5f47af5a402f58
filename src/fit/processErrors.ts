import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {log} from "../quantity/log.js";
import type {SegmentRun} from "./segmentRun.js";

/**
 * Standard deviation, on the log scale, that process noise and drivers give each published number of a stretch: over noisy
 * runs at the typical parameters, under the first meaning of the number.
 *
 * @param runs - number of noisy runs; default 60
 * @returns numbers ≥ 0, no unit, one an observation
 */
export function processErrors(run: SegmentRun, space: ParameterSpace, runs = 60): number[] {
  const {noisy, observations} = run;
  const out = new Float64Array(noisy.indicators.length * noisy.years.length);
  const sums = observations.map(() => 0);
  const squares = observations.map(() => 0);
  for (let k = 0; k < runs; k++) {
    noisy.simulate({theta: space.typical, seed: 20241231, run: k}, out);
    observations.forEach((_, index) => {
      const value = log(Math.max(run.read(out, index, 0), 1e-9));
      sums[index] += value;
      squares[index] += value * value;
    });
  }
  return sums.map((sum, index) =>
    Math.sqrt(Math.max(0, (squares[index] - (sum * sum) / runs) / (runs - 1)))
  );
}
