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
