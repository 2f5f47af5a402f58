import {aboveZero, checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitState} from "./fitState.js";

/** What a chain consists of; states of before had more, and meant another moment. */
const chainParts: Readonly<Record<keyof FitState["chains"][number], true>> = {
  lesson: true,
  temperature: true,
  stage: true,
  scale: true,
  particles: true,
  logLikelihood: true,
  history: true,
  logEvidence: true
};

/**
 * Refuses a state that no fit of this problem has left: going on from other shapes or numbers would give some sample,
 * and not the posterior.
 *
 * @param state - as it was written down; −∞ is null in JSON
 * @param problem - of the fit that goes on: its coordinates, and the options of its first alternative
 * @throws TypeError or RangeError naming the part, the rule and the value
 */
export function checkState(
  {modes, chains}: FitState,
  {dimension, alternatives}: Pick<FitProblem, "dimension" | "alternatives">
): void {
  checkList("state.modes", modes, alternatives[0].options.length);
  modes.forEach((mode, option) => {
    const place = `state.modes[${option}]`;
    checkInteger(`${place}.option`, mode?.option, option, option);
    checkNumbers(`${place}.z`, mode.z, {length: dimension});
    checkNumber(`${place}.total`, mode.total);
    checkNumbers(`${place}.starts`, mode.starts);
  });
  checkList("state.chains", chains);
  chains.forEach((chain, k) => {
    checkChain(chain, `state.chains[${k}]`, dimension);
  });
}

function checkChain(chain: FitState["chains"][number], place: string, dimension: number): void {
  if (typeof chain !== "object" || chain === null)
    throw new TypeError(`invalid ${place}; not an object: ${JSON.stringify(chain)}`);
  const unknown = Object.keys(chain).find((name) => !Object.hasOwn(chainParts, name));
  if (unknown !== undefined) throw new TypeError(`invalid ${place}; unknown: "${unknown}"`);
  checkNumber(`${place}.temperature`, chain.temperature, "not in [0, 1]", 0, 1);
  checkInteger(`${place}.stage`, chain.stage, 0, 1e9);
  checkNumber(`${place}.scale`, chain.scale, "not in (0, 1]", aboveZero, 1);
  checkList(`${place}.logLikelihood`, chain.logLikelihood);
  const particles = chain.logLikelihood.length;
  checkNumbers(`${place}.particles`, chain.particles, {length: particles * dimension});
  for (const value of chain.logLikelihood as (number | null)[])
    if (value !== null) checkNumber(`${place}.logLikelihood`, value, "not a number", -Infinity);
  checkNumber(`${place}.logEvidence`, chain.logEvidence);
  if (chain.lesson !== undefined) {
    checkNumbers(`${place}.lesson.gram`, chain.lesson?.gram);
    checkNumbers(`${place}.lesson.right`, chain.lesson?.right);
  }
  checkList(`${place}.history`, chain.history);
  for (const row of chain.history)
    for (const name of ["temperature", "effectiveSampleSize", "acceptance"] as const)
      checkNumber(`${place}.history.${name}`, row?.[name]);
}
