import {drawBinomial} from "../quantity/drawBinomial.js";
import type {RandomStream} from "../quantity/randomStream.js";
import type {Pass} from "./pass.js";

/** A binomial draw of `part` out of `mass`; all where nothing of the mass is left. */
export function drawPart(random: RandomStream, n: number, part: number, mass: number): number {
  if (n === 0 || !(part > 0)) return 0;
  const p = part / mass;
  return p > 1 - 1e-12 ? n : drawBinomial(random, n, p);
}

/**
 * Spreads persons over a block of cells in proportion to `scratch.block`, whose sum is `mass`: shares of the number, or
 * whole persons by a multinomial draw. They are added to `into` from `offset` on, and to `ledger` from `line` on.
 */
export function spreadPersons(
  {workspace, whole, random, run}: Pass,
  t: number,
  key: number,
  persons: number,
  mass: number,
  into: Float64Array,
  offset: number,
  ledger: Float64Array | null,
  line: number
): void {
  const {block} = workspace.scratch;
  if (whole) random!.seek(run, t, key, 0);
  let rest = persons;
  let restMass = mass;
  let last = -1;
  for (let c = 0; c < block.length; ++c) {
    const part = block[c];
    if (part === 0) continue;
    last = c;
    const came = whole ? drawPart(random!, rest, part, restMass) : (persons * part) / mass;
    rest -= came;
    restMass -= part;
    into[offset + c] += came;
    if (ledger) ledger[line + c] += came;
  }
  if (!whole || rest === 0 || last < 0) return;
  into[offset + last] += rest;
  if (ledger) ledger[line + last] += rest;
}
