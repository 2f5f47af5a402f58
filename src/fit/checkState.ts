import {aboveZero, checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitState} from "./fitState.js";

/**
 * Refuses a state that no fit of this problem has left: going on from other shapes or numbers would give some sample,
 * and not the posterior.
 *
 * @param state - as it was written down; −∞ is null in JSON
 * @param problem - of the fit that goes on: its coordinates, and the options of its first alternative
 * @param sweeps - made at a temperature at most
 * @throws TypeError or RangeError naming the part, the rule and the value
 */
export function checkState(
  {modes, sampler, particles}: FitState,
  {dimension, alternatives}: Pick<FitProblem, "dimension" | "alternatives">,
  sweeps: number
): void {
  checkList("state.modes", modes, alternatives[0].options.length);
  modes.forEach((mode, option) => {
    const place = `state.modes[${option}]`;
    checkInteger(`${place}.option`, mode?.option, option, option);
    checkNumbers(`${place}.z`, mode.z, {length: dimension});
    checkNumber(`${place}.total`, mode.total);
    checkNumbers(`${place}.starts`, mode.starts);
  });
  const place = "state.sampler";
  if (typeof sampler !== "object" || sampler === null)
    throw new TypeError(`invalid ${place}; not an object: ${JSON.stringify(sampler)}`);
  checkNumber(`${place}.temperature`, sampler.temperature, "not in [0, 1]", 0, 1);
  checkInteger(`${place}.stage`, sampler.stage, 0, 1e9);
  checkNumber(`${place}.scale`, sampler.scale, "not in (0, 1]", aboveZero, 1);
  checkNumbers(`${place}.particles`, sampler.particles, {length: particles * dimension});
  checkList(`${place}.logLikelihood`, sampler.logLikelihood, particles);
  for (const value of sampler.logLikelihood as (number | null)[])
    if (value !== null) checkNumber(`${place}.logLikelihood`, value, "not a number", -Infinity);
  checkInteger(`${place}.left`, sampler.left, 0, sweeps);
  for (const name of ["effective", "accepted", "logEvidence"] as const)
    checkNumber(`${place}.${name}`, sampler[name]);
  checkList(`${place}.history`, sampler.history);
  for (const row of sampler.history)
    for (const name of ["temperature", "effectiveSampleSize", "acceptance"] as const)
      checkNumber(`${place}.history.${name}`, row?.[name]);
}
