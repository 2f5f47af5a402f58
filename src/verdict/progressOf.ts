import type {ProgressRow} from "../project/progressRow.js";
import type {Target} from "../project/target.js";

/**
 * The rows of a target that are known at a date, by the date of their evidence.
 *
 * @param target - of the plan
 * @param reader - register and date
 */
export function progressOf<Row extends Pick<ProgressRow, "id" | "target" | "dated">>(
  {id}: Pick<Target, "id">,
  {project, asOf}: {project: {progress?: readonly Row[]}; asOf: string}
): Row[] {
  return (project.progress ?? [])
    .filter(({target, dated}) => target === id && dated <= asOf)
    .sort((a, b) => (a.dated + a.id < b.dated + b.id ? -1 : 1));
}
