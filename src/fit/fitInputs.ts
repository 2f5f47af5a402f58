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
 * Names and reasons are left out, and so is which definition of the start the reporting body states: it chooses among verdicts, and a
 * fit is of the first.
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
    setup: withoutLabels({...setup, definition: undefined}),
    calibration: withoutLabels(calibration ?? null),
    mortality,
    population
  });
}

/** A document without its texts in both languages. */
function withoutLabels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLabels);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && !isLabel(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutLabels(each)]));
}

function isLabel(value: unknown): boolean {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value;
}
