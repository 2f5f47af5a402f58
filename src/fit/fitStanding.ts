import type {Figure} from "../project/figure.js";
import type {Fit} from "../project/fitRecord.js";
import {yearOf} from "../quantity/date.js";
import {readPeriod} from "../quantity/period.js";
import {figureRoles} from "./figureRoles.js";
import {type FittedProject, fitInputs} from "./fitInputs.js";
import {informedHistory} from "./informedHistory.js";

/**
 * How a record of a fit stands to a project: made of its inputs; of them less figures that were entered since, so that it is the fit of
 * all that was known before, and those that a fit would take in await one ({@link Fit.awaiting}), those that nothing reads are named ({@link
 * Fit.unread}); or of others, and stale. Figures it was
 * made from that are of years which the model simulates are named ({@link Fit.observed}).
 *
 * @param fit - as it was read
 * @param project - as it is now
 */
export function fitStanding(fit: Fit, project: FittedProject): Fit {
  const current = fit.inputs === fitInputs(project);
  const known = new Set(current ? project.figures.map(({id}) => id) : fit.figures);
  const figures = project.figures.filter(({id}) => known.has(id));
  if (
    !current &&
    (figures.length === project.figures.length || fit.inputs !== fitInputs({...project, figures}))
  )
    return {...fit, stale: true};
  const read = readFigures(project);
  const awaiting = read.filter(({figure, taken}) => taken && !known.has(figure.id));
  const observed = read.filter(
    ({figure, simulated}) =>
      simulated && known.has(figure.id) && (figure.bound === "exact" || figure.bound === "about")
  );
  const unread = unreadFigures(
    project,
    project.figures.filter(({id}) => !known.has(id))
  );
  if (awaiting.length + observed.length + unread.length === 0) return fit;
  return {
    ...fit,
    ...(awaiting.length > 0 ? {awaiting: awaiting.map(named)} : {}),
    ...(observed.length > 0 ? {observed: observed.map(named)} : {}),
    ...(unread.length > 0 ? {unread: unread.map(({id}) => id)} : {})
  };
}

interface ReadFigure {
  figure: Figure;
  role: string;
  /** Not listed by the calibration, but taken in as published since. */
  taken: boolean;
  /** Of a year that the model simulates. */
  simulated: boolean;
}

const named = ({figure, role}: ReadFigure) => ({figure: figure.id, role});

/** Figures of the place of a kind that no fit reads, by which no target is judged and on which no assumption rests. */
function unreadFigures(
  {assumptions, plan, setup, calibration}: FittedProject,
  entered: readonly Figure[]
): Figure[] {
  const cited = new Set(assumptions.flatMap(({basis}) => basis.sources));
  const roles = figureRoles(setup, calibration?.alternatives ?? []);
  const judged = plan.targets.flatMap(({series, held}) => [series, held?.years, held?.rank]);
  return entered.filter(
    ({id, placeCode, indicator}) =>
      placeCode === setup.placeCode &&
      !roles.has(indicator) &&
      !cited.has(id) &&
      !judged.includes(indicator)
  );
}

/** The figures of the place itself that a fit of the project reads. */
function readFigures(project: FittedProject): ReadFigure[] {
  const {calibration, setup, figures} = project;
  if (!calibration) return [];
  const informed = informedHistory(project, calibration);
  const taken = new Set(informed.taken.map(({id}) => id));
  const [own] = informed.setup.places;
  return (own?.segments ?? [])
    .flatMap(({observations}) => observations)
    .flatMap(({figure: id, role}) => {
      const figure = figures.find((one) => one.id === id);
      if (!figure) return [];
      const simulated = yearOf(readPeriod(figure.period).end) > setup.startYear;
      return [{figure, role, taken: taken.has(id), simulated}];
    });
}
