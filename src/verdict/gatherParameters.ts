import {unknownName} from "../quantity/unknownName.js";
import type {ParameterSource} from "./parameterSource.js";

/**
 * Prepares picking a model's parameters out of those a source draws, by name.
 *
 * @param parameters - of the model
 * @param source - draws at least these
 * @returns `pick` writes into one array, used again, shape (parameters)
 * @throws RangeError if the source lacks one
 */
export function gatherParameters(parameters: readonly string[], source: ParameterSource) {
  const at = parameters.map((name) => {
    const index = source.parameters.indexOf(name);
    if (index < 0)
      throw new RangeError(unknownName(`parameter of ${source.id}`, name, source.parameters));
    return index;
  });
  const theta = new Float64Array(at.length);
  const pick = (drawn: ArrayLike<number>) => {
    for (let i = 0; i < at.length; i++) theta[i] = drawn[at[i]];
    return theta;
  };
  return {pick};
}
