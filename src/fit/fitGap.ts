import {modelParameters} from "../pipeline/modelParameters.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";

/**
 * What a record of a fit lacks of the project that it was made from: a parameter without a mode, an alternative or option, or a column of
 * the sample that is none of its coordinates. A whole record lacks nothing.
 *
 * @param fit - of the project's present inputs
 * @param project - its assumptions and what its published numbers can mean
 * @returns where in the record, and the name that is missing or unknown; undefined if nothing is
 */
export function fitGap(
  {mode, alternatives, sample}: Pick<Fit, "mode" | "alternatives" | "sample">,
  project: Pick<Project, "assumptions" | "calibration">
): {column: string; name: string} | undefined {
  const {names, coordinates} = modelParameters(project);
  const missing = names.find((name) => !Object.hasOwn(mode, name));
  if (missing !== undefined) return {column: "mode", name: missing};
  const meant = (project.calibration?.alternatives ?? []).flatMap(optionNames);
  const held = alternatives.flatMap(optionNames);
  const odd =
    meant.find((name) => !held.includes(name)) ?? held.find((name) => !meant.includes(name));
  if (odd !== undefined) return {column: "alternatives", name: odd};
  const known = new Set([...coordinates, ...held]);
  const column = sample.coordinates.find((name) => !known.has(name));
  return column === undefined ? undefined : {column: "sample", name: column};
}

/** `counting=ever`, as columns of a sample are called. */
const optionNames = ({id, options}: {id: string; options: readonly {id: string}[]}) =>
  options.map((option) => `${id}=${option.id}`);
