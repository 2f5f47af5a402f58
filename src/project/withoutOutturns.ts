import type {Project} from "./project.js";

/** Whether somebody has reported a number of a target that the model computes. */
export function hasOutturns({plan, progress = []}: Pick<Project, "plan" | "progress">): boolean {
  const modelled = modelledTargets(plan);
  return progress.some(({target, value}) => value !== undefined && modelled.includes(target));
}

/**
 * The project as it is before anybody has reported a number that the model computes: without those rows of its register. For answers
 * whose runs must all count alike.
 *
 * @param project - with or without a register
 */
export function withoutOutturns(project: Project): Project {
  if (!hasOutturns(project)) return project;
  const modelled = modelledTargets(project.plan);
  return {
    ...project,
    progress: (project.progress ?? []).filter(({target}) => !modelled.includes(target))
  };
}

function modelledTargets({targets}: Project["plan"]): string[] {
  return targets.filter(({kind}) => kind === "forecast").map(({id}) => id);
}
