import type {Project} from "./project.js";

/**
 * The project as it is before anybody has reported anything: without its progress register. For answers about the model itself, whose
 * runs must all count alike.
 *
 * @param project - with or without a register
 */
export function withoutRegister(project: Project): Project {
  const {progress: _reported, ...rest} = project;
  return rest;
}
