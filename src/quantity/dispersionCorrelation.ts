import {checkNumber} from "./checkNumber.js";

/**
 * Computes how alike persons of one cell must act for the variance of their counts to be φ times the multinomial.
 *
 * ρ = min((φ − 1) / (n − 1), 0.2), so that the factor is 1 + (n − 1) ρ; 0 below two persons. The cap of 0.2 is an assumption that keeps small
 * cells from moving as one.
 *
 * @param n - persons in the cell
 * @param phi - variance factor φ ≥ 1, no unit
 * @returns correlation in [0, 0.2], no unit
 * @throws RangeError if phi is not such a number
 * @example
 * dispersionCorrelation(101, 5) // => 0.04
 * dispersionCorrelation(2, 5) // => 0.2
 * dispersionCorrelation(100, 0.5) // throws invalid phi; not a finite number of at least 1: 0.5
 */
export function dispersionCorrelation(n: number, phi: number): number {
  checkNumber("phi", phi, "not a finite number of at least 1", 1);
  if (n < 2) return 0;
  const rho = (phi - 1) / (n - 1);
  return Math.min(rho, 0.2);
}
