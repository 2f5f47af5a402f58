import {checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkAges} from "./checkAges.js";

/**
 * Weights of an inflow over ages: a triangle that is largest at its centre and falls to nothing just outside its ends.
 *
 * w(x) ∝ (x − from + 1) / (centre − from + 1) up to the centre, (to − x + 1) / (to − centre + 1) above it; Σ w = 1. With
 * `flat` every age from..to weighs the same.
 *
 * @param ages - first and last age of the model, both included
 * @param from - youngest age of the inflow, integer
 * @param to - oldest age, integer ≥ from
 * @param centre - age of the top, between the two; absent: flat
 * @param out - receives the weights, shape (ages.to − ages.from + 1)
 * @returns out
 * @throws RangeError if from..to has no age of the model, or {@link checkAges} refuses these
 * @example
 * ageKernel({from: 16, to: 20}, 17, 19, 18, new Float64Array(5)) // => new Float64Array([0, 0.25, 0.5, 0.25, 0])
 * ageKernel({from: 16, to: 18}, 17, 18, undefined, new Float64Array(3)) // => new Float64Array([0, 0.5, 0.5])
 */
export function ageKernel(
  ages: {from: number; to: number},
  from: number,
  to: number,
  centre: number | undefined,
  out: Float64Array
): Float64Array {
  checkAges(ages);
  checkList("out", out);
  checkNumber("from", from);
  checkNumber("to", to);
  if (centre !== undefined) checkNumber("centre", centre);
  let sum = 0;
  for (let x = ages.from, i = 0; x <= ages.to; x++, i++) {
    const inside = x >= from && x <= to;
    const weight =
      centre === undefined
        ? 1
        : x <= centre
          ? (x - from + 1) / (centre - from + 1)
          : (to - x + 1) / (to - centre + 1);
    out[i] = inside ? weight : 0;
    sum += out[i];
  }
  if (!(sum > 0))
    throw new RangeError(
      `invalid ages of an inflow; none within ${ages.from}..${ages.to}: ${from}..${to}`
    );
  for (let i = 0; i < out.length; i++) out[i] /= sum;
  return out;
}
