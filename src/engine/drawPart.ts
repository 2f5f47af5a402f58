import {drawBinomial} from "../quantity/drawBinomial.js";
import type {RandomStream} from "../quantity/randomStream.js";

/** A binomial draw of `part` out of `mass`; all where nothing of the mass is left. */
export function drawPart(random: RandomStream, n: number, part: number, mass: number): number {
  if (n === 0 || !(part > 0)) return 0;
  const p = part / mass;
  return p > 1 - 1e-12 ? n : drawBinomial(random, n, p);
}
