import {addMatrix, identityMatrix, multiplyMatrix, squareSize} from "./multiplyMatrix.js";
import {invertMatrix, solveMatrix} from "./solveMatrix.js";

/**
 * Finds the rates behind transition probabilities, Q = ln(P)/dt, and refuses where there are none.
 *
 * Principal logarithm: square roots (Denman & Beavers) until P is near I, then ln A = 2 Σ Z^(2k+1)/(2k+1) with
 * Z = (A − I)(A + I)⁻¹.
 *
 * @param probabilities - P, shape (n, n), rows sum to 1 or less
 * @param dt - years P stands for, > 0
 * @returns Q, shape (n, n), 1/yr
 * @throws RangeError if P has no principal logarithm, or an off-diagonal rate is below −1e-9; the entry is named. Repair
 *   is a separate call, {@link repairGenerator}
 * @example
 * generatorOf([[0.36787944117144233, 0.6321205588285577], [0, 1]], 1)[0].map((q) => q.toFixed(9)) // => ["-1.000000000", "1.000000000"]
 * generatorOf([[0, 1], [1, 0]], 1) // throws invalid probabilities; no principal logarithm
 */
export function generatorOf(probabilities: readonly (readonly number[])[], dt: number): number[][] {
  const q = principalLogarithm(probabilities).map((row) => row.map((x) => x / dt));
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
 * Sets negative rates of a logarithm to zero and corrects the diagonal: the explicit repair where no generator exists.
 *
 * @returns the generator (1/yr) and the largest absolute change of an entry of exp(Q dt)'s logarithm, 1/yr
 * @example
 * repairGenerator([[0.9, 0.1, 0], [0, 0.9, 0.1], [0, 0, 1]], 1).distance.toFixed(4) // => "0.0058"
 */
export function repairGenerator(
  probabilities: readonly (readonly number[])[],
  dt: number
): {generator: number[][]; distance: number} {
  const q = principalLogarithm(probabilities).map((row) => row.map((x) => x / dt));
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

function principalLogarithm(probabilities: readonly (readonly number[])[]): number[][] {
  const n = squareSize(probabilities, "probabilities");
  const identity = identityMatrix(n);
  const refuse = (): never => {
    throw new RangeError(
      `invalid probabilities; no principal logarithm: ${JSON.stringify(probabilities)}`
    );
  };
  let a = probabilities.map((row) => [...row]);
  let factor = 2;
  try {
    while (distanceOf(a, identity) > 0.1) {
      a = squareRoot(a);
      factor *= 2;
      if (factor > 2 ** 40) refuse();
    }
  } catch {
    refuse();
  }
  const minus = addMatrix(a, identity, -1);
  const z = transpose(solveMatrix(transpose(addMatrix(a, identity)), transpose(minus)));
  const square = multiplyMatrix(z, z);
  let power = z;
  let sum = z;
  for (let k = 3; k <= 25; k += 2) {
    power = multiplyMatrix(power, square);
    sum = addMatrix(sum, power, 1 / k);
  }
  return sum.map((row) => row.map((x) => x * factor));
}

function squareRoot(a: number[][]): number[][] {
  let y = a;
  let z = identityMatrix(a.length);
  for (let k = 0; k < 60; ++k) {
    const next = addMatrix(y, invertMatrix(z)).map((row) => row.map((x) => x / 2));
    z = addMatrix(z, invertMatrix(y)).map((row) => row.map((x) => x / 2));
    const change = distanceOf(next, y);
    y = next;
    if (change < 1e-15) break;
  }
  if (!(distanceOf(multiplyMatrix(y, y), a) < 1e-12)) throw new RangeError("no square root");
  return y;
}

function distanceOf(a: number[][], b: number[][]): number {
  let most = 0;
  for (let i = 0; i < a.length; ++i)
    for (let j = 0; j < a.length; ++j) {
      const d = Math.abs(a[i][j] - b[i][j]);
      if (!(d <= most)) most = d;
    }
  return most;
}

const transpose = (a: number[][]) => a.map((_, i) => a.map((row) => row[i]));
