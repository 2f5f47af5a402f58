import {yearOf} from "../quantity/date.js";
import {readPeriod} from "../quantity/period.js";
import type {ProgressRow} from "./progressRow.js";
import type {Project} from "./project.js";

type Registered = Pick<Project, "plan" | "progress" | "setup" | "fit">;

/** Whether somebody has reported a number of a target that the model computes, of a time that it simulates, or entered a figure of that time, fitted or not. */
export function hasOutturns(project: Registered): boolean {
  if (project.fit?.awaiting !== undefined || project.fit?.observed !== undefined) return true;
  const conditions = outturnOf(project);
  return (project.progress ?? []).some((row) => row.value !== undefined && conditions(row));
}

/**
 * The project as it is before anybody has reported a number that the model computes: without those rows of its register, and with its
 * fit of what was published then. For answers
 * whose runs must all count alike. What is reported of the years up to the start of the model is known whatever it computes, and stays.
 *
 * @param project - with or without a register
 */
export function withoutOutturns(project: Project): Project {
  if (!hasOutturns(project)) return project;
  const conditions = outturnOf(project);
  const {progress, fit} = project;
  return {
    ...project,
    ...(progress ? {progress: progress.filter((row) => !conditions(row))} : {}),
    ...(fit ? {fit: {...fit, awaiting: undefined, observed: undefined}} : {})
  };
}

/** Whether a row is of what the model computes. */
function outturnOf({plan, setup}: Registered): (row: ProgressRow) => boolean {
  const modelled = new Set(plan.targets.filter(({kind}) => kind === "forecast").map(({id}) => id));
  return ({target, period}) =>
    modelled.has(target) && yearOf(readPeriod(period).end) > setup.startYear;
}
