import {drawWithin} from "../quantity/drawWithin.js";
import type {RunState} from "./runState.js";

/** Draws `part` out of `mass` of real-valued persons, by a uniform number: all where nothing of the mass is left; with the mean and the variance of the binomial. */
function drawReal(u: number, n: number, part: number, mass: number): number {
  const p = part / mass;
  return p > 1 - 1e-12 ? n : drawWithin(u, n * p, n * p * (1 - p), n);
}

/**
 * Spreads persons over the cells of a state in proportion to `scratch.block`, whose sum is `mass`, and adds them to
 * `into`: shares of the number, or by chance, every cell a binomial (or as much noise) of who is left.
 */
export function spreadPersons(
  run: RunState,
  t: number,
  state: number,
  persons: number,
  mass: number,
  into: Float64Array
): void {
  const {block, chance} = run.workspace.scratch;
  const entered = run.ledger ? run.ledger.entered : null;
  const offset = state * block.length;
  const line = t * into.length + offset;
  if (!run.random || run.totals) {
    for (let c = 0; c < block.length; ++c) {
      const came = (persons * block[c]) / mass;
      into[offset + c] += came;
      if (entered) entered[line + c] += came;
    }
    return;
  }
  let rest = persons;
  let restMass = mass;
  let last = -1;
  if (!run.whole) run.random.fill(chance, block.length);
  for (let c = 0; c < block.length; ++c) {
    const part = block[c];
    if (part === 0) continue;
    last = c;
    const came = run.whole
      ? run.parts.drawPart(run.random, rest, part, restMass)
      : drawReal(chance[c], rest, part, restMass);
    rest -= came;
    restMass -= part;
    into[offset + c] += came;
    if (entered) entered[line + c] += came;
  }
  if (rest === 0 || last < 0) return;
  into[offset + last] += rest;
  if (entered) entered[line + last] += rest;
}
