import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
import {combineRows, diagonalRows, multiplyRows, solveRows, transposeRows} from "./denseMatrix.js";
import {squareRows} from "./squareRows.js";

/**
 * Finds the rates behind transition probabilities, Q = ln(P)/dt, and refuses where there are none.
 *
 * Principal logarithm: square roots (Denman & Beavers) until P is near I, then ln A = 2 Σ Z^(2k+1)/(2k+1) with
 * Z = (A − I)(A + I)⁻¹.
 *
 * @param probabilities - P, shape (n, n), rows sum to 1 or less
 * @param dt - years P stands for, > 0
 * @returns Q, shape (n, n), 1/yr
 * @throws RangeError if P has no principal logarithm, or an off-diagonal rate is below −1e-9; the entry is named.
 *   Repair is a separate call, {@link repairGenerator}
 * @example
 * generatorOf([[0.36787944117144233, 0.6321205588285577], [0, 1]], 1)[0].map((q) => q.toFixed(9)) // => ["-1.000000000", "1.000000000"]
 * generatorOf([[0, 1], [1, 0]], 1) // throws invalid probabilities; no principal logarithm
 */
export function generatorOf(probabilities: readonly (readonly number[])[], dt: number): number[][] {
  const q = principalLogarithm(probabilities, dt);
  q.forEach((row, i) => {
    row.forEach((x, j) => {
      if (i !== j && x < -1e-9)
        throw new RangeError(
          `invalid probabilities; no generator, rate below 0 at row ${i}, column ${j}: ${x}; call repairGenerator to accept the nearest`
        );
      if (i !== j && x < 0) row[j] = 0;
    });
  });
  return q;
}

/**
 * Sets negative rates of a logarithm to zero and corrects the diagonal: the explicit repair where no generator
 * exists.
 *
 * @returns the generator (1/yr) and the largest absolute change of an entry of exp(Q dt)'s logarithm, 1/yr
 * @example
 * repairGenerator([[0.9, 0.1, 0], [0, 0.9, 0.1], [0, 0, 1]], 1).distance.toFixed(4) // => "0.0058"
 */
export function repairGenerator(
  probabilities: readonly (readonly number[])[],
  dt: number
): {generator: number[][]; distance: number} {
  const q = principalLogarithm(probabilities, dt);
  let distance = 0;
  const generator = q.map((row, i) => {
    const repaired = row.map((x, j) => (i !== j && x < 0 ? 0 : x));
    const surplus = repaired.reduce((sum, x, j) => sum + x - row[j], 0);
    repaired[i] -= surplus;
    repaired.forEach((x, j) => {
      distance = Math.max(distance, Math.abs(x - row[j]));
    });
    return repaired;
  });
  return {generator, distance};
}

function principalLogarithm(probabilities: readonly (readonly number[])[], dt: number): number[][] {
  checkNumber("dt", dt, "not > 0 years", aboveZero);
  const P = squareRows(probabilities, "probabilities");
  P.forEach((row, i) => {
    const sum = row.reduce((total, x) => total + x, 0);
    checkNumber("probabilities", sum, `row ${i} sums to more than 1`, undefined, 1 + 1e-9);
  });
  const I = diagonalRows(P.length);
  const roots = rootsTowardsOne(P, I);
  const Z = roots && ratio(roots.matrix, I);
  if (!Z)
    throw new RangeError(
      `invalid probabilities; no principal logarithm: ${JSON.stringify(probabilities)}`
    );
  const square = multiplyRows(Z, Z);
  let power = Z;
  let sum = Z;
  for (let k = 3; k <= 25; k += 2) {
    power = multiplyRows(power, square);
    sum = combineRows(sum, 1, power, 1 / k);
  }
  return sum.map((row) => row.map((x) => (x * 2 * roots.degree) / dt));
}

/** (A − I)(A + I)⁻¹; null where A + I is singular. */
function ratio(A: number[][], I: number[][]): number[][] | null {
  const [plus, minus] = [1, -1].map((sign) => transposeRows(combineRows(A, 1, I, sign)));
  const solved = solveRows(plus, minus);
  return solved && transposeRows(solved);
}

/** The root of P that is near I, and its degree, a power of two; null where P has no such root. */
function rootsTowardsOne(
  P: number[][],
  I: number[][]
): {matrix: number[][]; degree: number} | null {
  let matrix = P;
  let degree = 1;
  while (distanceOf(matrix, I) > 0.1) {
    const root = squareRoot(matrix, I);
    if (!root || degree > 2 ** 38) return null;
    matrix = root;
    degree *= 2;
  }
  return {matrix, degree};
}

/** Square root by Denman and Beavers' iteration; null where it does not converge. */
function squareRoot(A: number[][], I: number[][]): number[][] | null {
  let Y = A;
  let Z = I;
  for (let k = 0; k < 60; ++k) {
    const [ofY, ofZ] = [solveRows(Y, I), solveRows(Z, I)];
    if (!ofY || !ofZ) return null;
    const next = combineRows(Y, 0.5, ofZ, 0.5);
    Z = combineRows(Z, 0.5, ofY, 0.5);
    const change = distanceOf(next, Y);
    Y = next;
    if (change < 1e-15) break;
  }
  return distanceOf(multiplyRows(Y, Y), A) < 1e-12 ? Y : null;
}

/** Largest absolute difference; NaN where there is one. */
const distanceOf = (A: number[][], B: number[][]) =>
  Math.max(...combineRows(A, 1, B, -1).flat().map(Math.abs));
