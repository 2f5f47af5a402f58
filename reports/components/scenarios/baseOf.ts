import type {Project} from "../../lib/project/project.js";
import {type ChangeTarget, changeTargets} from "../../lib/scenario/changeTarget.js";

const known = new WeakMap<Project, Map<string, ChangeTarget>>();

/** Unchanged value of a lever, or centre of an assumption, in a year. */
export function baseOf(project: Project, id: string, year: number): number {
  let targets = known.get(project);
  if (!targets) {
    targets = new Map(
      changeTargets(project.levers, project.assumptions).map((one) => [one.id, one])
    );
    known.set(project, targets);
  }
  const target = targets.get(id);
  if (!target) throw new RangeError(`unknown lever or assumption: "${id}"`);
  return target.base(year);
}
