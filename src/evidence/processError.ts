import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {log} from "../quantity/log.js";
import type {SegmentRun} from "./segmentRun.js";

/**
 * Standard deviation, on the log scale, that process noise and drivers give a published number: over noisy runs at the
 * typical parameters, under the first meaning of the number.
 *
 * @param index - of the observation in its stretch
 * @param runs - number of noisy runs; default 60
 * @returns a number ≥ 0, no unit
 */
export function processError(
  run: SegmentRun,
  index: number,
  space: ParameterSpace,
  runs = 60
): number {
  const {noisy} = run;
  const out = new Float64Array(noisy.indicators.length * noisy.years.length);
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < runs; k++) {
    noisy.simulate({theta: space.typical, seed: 20241231, run: k}, out);
    const value = log(Math.max(run.read(out, index, 0), 1e-9));
    sum += value;
    squares += value * value;
  }
  return Math.sqrt(Math.max(0, (squares - (sum * sum) / runs) / (runs - 1)));
}
