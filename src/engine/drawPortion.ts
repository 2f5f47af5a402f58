import {dispersionCorrelation} from "../quantity/dispersionCorrelation.js";
import {drawBetaBinomial} from "../quantity/drawBetaBinomial.js";
import {drawBinomial} from "../quantity/drawBinomial.js";
import type {RandomStream} from "../quantity/randomStream.js";

/** Sum of the Dirichlet parameters that gives n persons the variance factor φ; 0 for the plain multinomial. */
export function dirichletSum(phi: number, n: number): number {
  if (!(phi > 1 && n >= 2)) return 0;
  return 1 / dispersionCorrelation(n, phi) - 1;
}

/** Draws how many of n go one way with weight p, the others with weight `rest`; dispersed where `sum` is above 0. */
export function drawPortion(
  random: RandomStream,
  n: number,
  p: number,
  rest: number,
  sum: number
): number {
  if (n === 0 || !(p > 0)) return 0;
  if (!(rest > 0)) return n;
  const q = p / (p + rest);
  return sum > 0 ? drawBetaBinomial(random, n, p * sum, rest * sum) : drawBinomial(random, n, q);
}
