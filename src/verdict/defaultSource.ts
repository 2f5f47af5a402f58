import {modelParameters} from "../pipeline/modelParameters.js";
import type {Project} from "../project/project.js";
import {fitSource} from "./fitSource.js";
import {type ParameterSource, priorSource} from "./parameterSource.js";

/**
 * Where parameters come from unless asked otherwise: the project's fit, or the priors where it has none.
 *
 * @param project - with or without a fit
 * @param seed - integer in 0..4294967295
 * @throws RangeError if the fit is stale
 * @example
 * defaultSource({assumptions: []}, 1).id // => "prior"
 */
export function defaultSource(project: Project, seed: number): ParameterSource {
  return project.fit ? fitSource(project, seed) : priorSource(modelParameters(project), seed);
}
