import {multiplyRows} from "../rates/denseMatrix.js";
import {matrixExponential} from "../rates/matrixExponential.js";
import {generatorOf} from "../rates/matrixLogarithm.js";
import type {MatrixTable} from "./matrixTable.js";

/** Turns generators, and probabilities of another period, into probabilities of one step. */
export function convertMatrices({n, p, dt, period, generator}: MatrixTable, count: number): void {
  for (let m = 0; m < count; ++m) {
    const block = p.subarray(m * n * n, (m + 1) * n * n);
    const rows = Array.from({length: n}, (_, i) => [...block.subarray(i * n, (i + 1) * n)]);
    const steps = dt / (period ?? 1);
    let converted = rows;
    if (generator) converted = matrixExponential(rows, dt);
    else if (Math.abs(steps - Math.round(steps)) < 1e-9 && steps > 0.5)
      converted = powerOf(rows, Math.round(steps));
    else converted = matrixExponential(generatorOf(rows, period ?? 1), dt);
    block.set(converted.flat());
  }
}

function powerOf(rows: number[][], exponent: number): number[][] {
  let power = rows;
  for (let k = 1; k < exponent; ++k) power = multiplyRows(power, rows);
  return power;
}
