import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {checkSpace, type ParameterSpace} from "./parameterSpace.js";

/**
 * Turns standard normal coordinates into parameters; nothing is allocated.
 *
 * @param z - shape (coordinates)
 * @param out - receives θ, shape (names)
 * @returns out
 * @example
 * parametersAt(parameterSpace([{id: "p", name: {zh: "", en: ""}, symbol: "p", unit: "1", prior: {family: "normal", median: 3, low: 1, high: 5}, basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}}]), [0], new Float64Array(1)) // => new Float64Array([3])
 */
export function parametersAt(
  space: ParameterSpace,
  z: ArrayLike<number>,
  out: Float64Array
): Float64Array {
  checkSpace(space);
  checkCoordinates("z", z);
  if (!(out instanceof Float64Array))
    throw new TypeError(`invalid out; not a Float64Array: ${JSON.stringify(out)}`);
  const {blocks, typical, low, high} = space;
  out.set(typical);
  for (let b = 0; b < blocks.length; b++) {
    const {at, size, coordinate, scales} = blocks[b];
    let rest = 1;
    for (let i = 0; i < scales.length; i++) {
      const value = scales[i].value(z[coordinate + i]);
      if (size === 1) out[at] = Math.min(high[at], Math.max(low[at], value));
      else {
        out[at + i] = value * rest;
        rest *= 1 - value;
      }
    }
    if (size > 1) out[at + size - 1] = rest;
  }
  return out;
}

/** Step along a coordinate that a slope is measured over. */
const difference = 1e-5;

/**
 * Takes slopes of a number with regard to parameters back to standard normal coordinates: ∂/∂z = Σ_θ ∂/∂θ ∂θ/∂z. Where a parameter
 * stands at a hard bound it moves no more.
 *
 * @param z - shape (coordinates)
 * @param slopes - with regard to θ; shape (names)
 * @param out - receives those with regard to z; shape (coordinates)
 * @returns out
 * @example
 * parameterSlopes(parameterSpace([{id: "p", name: {zh: "", en: ""}, symbol: "p", unit: "1", prior: {family: "normal", median: 3, low: 1.040036, high: 4.959964}, basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}}]), [0.5], [2], new Float64Array(1))[0].toFixed(4) // => "2.0000"
 */
export function parameterSlopes(
  {blocks, low, high}: ParameterSpace,
  z: ArrayLike<number>,
  slopes: ArrayLike<number>,
  out: Float64Array
): Float64Array {
  for (const {at, size, coordinate, scales} of blocks) {
    let [rest, stick] = [1, 0];
    let behind = size > 1 ? slopes[at + size - 1] : 0;
    // What one more of a stick's remainder is worth, from the last stick to the first.
    for (let i = scales.length - 1; i >= 0; i--) {
      const value = scales[i].value(z[coordinate + i]);
      out[coordinate + i] = slopes[at + i] - behind;
      behind = value * slopes[at + i] + (1 - value) * behind;
    }
    for (let i = 0; i < scales.length; i++) {
      const here = z[coordinate + i];
      stick = scales[i].value(here);
      const inside = size > 1 || (stick > low[at] && stick < high[at]);
      const moved = scales[i].value(here + difference) - scales[i].value(here - difference);
      out[coordinate + i] *= inside ? (rest * moved) / difference / 2 : 0;
      rest *= 1 - stick;
    }
  }
  return out;
}

/**
 * Turns parameters into standard normal coordinates; the inverse of {@link parametersAt} inside the hard bounds.
 *
 * @param theta - shape (names)
 * @param out - receives z, shape (coordinates)
 * @returns out
 * @example
 * coordinatesAt(parameterSpace([{id: "p", name: {zh: "", en: ""}, symbol: "p", unit: "1", prior: {family: "normal", median: 3, low: 1, high: 5}, basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}}]), [3], new Float64Array(1)) // => new Float64Array([0])
 */
export function coordinatesAt(
  space: ParameterSpace,
  theta: ArrayLike<number>,
  out: Float64Array
): Float64Array {
  checkSpace(space);
  checkCoordinates("theta", theta);
  checkList("out", out);
  const {blocks} = space;
  for (const {at, size, coordinate, scales} of blocks) {
    let rest = 1;
    for (let i = 0; i < scales.length; i++) {
      const value = theta[at + i];
      out[coordinate + i] = scales[i].coordinate(size === 1 ? value : value / rest);
      rest -= value;
    }
  }
  return out;
}

/** Numbers, of which a typed array has no others. */
function checkCoordinates(name: string, values: ArrayLike<number>): void {
  if (ArrayBuffer.isView(values)) checkList(name, values);
  else checkNumbers(name, values);
}
