import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {hashInputs} from "../quantity/hashInputs.js";

/** What a fit depends on, and what it does not. */
export type FittedProject = Omit<Project, "findings" | "hash"> & Partial<Project>;

/** Raised when the method of the fit changes, so that older fits are stale. */
const fitMethod = 1;

/**
 * Hashes everything that a fit depends on; a fit whose `inputs` differ is stale.
 *
 * @param project - figures, assumptions, levers, setup, calibration, mortality, population
 * @returns 64 hexadecimal digits
 * @example
 * fitInputs({...loadProject("data"), scenarios: []}) === loadProject("data").fit.inputs // => true
 * fitInputs({...loadProject("data"), levers: []}) === loadProject("data").fit.inputs // => false
 */
export function fitInputs(project: FittedProject): string {
  checkProjectForm(project, ["figures", "assumptions", "levers", "setup"]);
  const {figures, assumptions, levers, setup, calibration, mortality, population} = project;
  return hashInputs({
    fitMethod,
    figures: figures.map(({id, period, periodKind, value, unit, precision, bound, confidence}) => ({
      id,
      period,
      periodKind,
      value,
      unit,
      precision: precision ?? null,
      bound,
      confidence
    })),
    assumptions: assumptions.map(({id, prior, role, bounds}) => ({
      id,
      prior,
      role: role ?? null,
      bounds: bounds ?? null
    })),
    levers: levers.map(({id, baseline}) => ({id, baseline})),
    setup,
    calibration: calibration ?? null,
    mortality,
    population
  });
}
