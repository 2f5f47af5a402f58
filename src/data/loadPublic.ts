import {DataError} from "../check/dataError.js";
import {internalParts} from "../project/internalParts.js";
import type {Project} from "../project/project.js";
import {dataFault} from "./dataFault.js";
import {loadProject} from "./loadProject.js";

/**
 * Loads a project that goes onto public pages, where nothing known inside may appear.
 *
 * Pages run the model themselves, so that a number could not be kept from them and still count: a folder that holds one is refused.
 *
 * @param directory - path of the folder
 * @returns the project, none of it internal
 * @throws DataError as `loadProject`, or naming what is internal
 * @example
 * loadPublic("data").plan.placeCode // => "320400"
 */
export function loadPublic(directory: string): Project {
  const project = loadProject(directory, {published: true});
  const ids = internalParts(project);
  if (ids.length > 0) throw new DataError([{file: directory, ...dataFault("internal", {ids})}]);
  return project;
}
