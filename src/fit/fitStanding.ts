import type {Fit} from "../project/fitRecord.js";
import {type FittedProject, fitInputs} from "./fitInputs.js";
import {informedHistory} from "./informedHistory.js";

/**
 * How a record of a fit stands to a project: made of its inputs; of them less figures that were entered since, so that it is the fit of
 * all that was known before, and those that a fit would take in await one ({@link Fit.awaiting}); or of others, and stale.
 *
 * @param fit - as it was read
 * @param project - as it is now
 */
export function fitStanding(fit: Fit, project: FittedProject): Fit {
  if (fit.inputs === fitInputs(project)) return fit;
  const known = new Set(fit.figures);
  const figures = project.figures.filter(({id}) => known.has(id));
  if (figures.length === project.figures.length || fit.inputs !== fitInputs({...project, figures}))
    return {...fit, stale: true};
  const {calibration} = project;
  if (!calibration) return fit;
  const {taken, setup} = informedHistory(project, calibration);
  const fresh = new Set(taken.map(({id}) => id).filter((id) => !known.has(id)));
  const awaiting = setup.places
    .flatMap(({segments}) => segments.flatMap(({observations}) => observations))
    .filter(({figure}) => fresh.has(figure))
    .map(({figure, role}) => ({figure, role}));
  return awaiting.length > 0 ? {...fit, awaiting} : fit;
}
