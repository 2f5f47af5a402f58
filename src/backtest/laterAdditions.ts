import {figureRoles} from "../fit/figureRoles.js";
import type {HistorySource} from "../fit/segmentProject.js";
import type {ObservationSetup} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {monthsBetween} from "../quantity/date.js";
import {dateSlack, partOfYear, readPeriod, yearEnd} from "../quantity/period.js";
import type {PastPoint} from "./rivals.js";

/** Additions of a place in a period, as published. */
interface Additions {
  figure: Figure;
  role: string;
  /** Begin and end of the period on the axis of year ends. */
  from: number;
  at: number;
}

/** Additions of a place beside a past date. */
export interface AdditionsThen {
  /** Published for periods that begin then or later. */
  later: ObservationSetup[];
  /** Published for periods that had ended, people a year, oldest first. */
  past: PastPoint[];
}

/**
 * What a place published as newly added, as a past date divides it. Which figures these are follows from their key, place and
 * period alone ({@link figureRoles}): nothing is chosen. A period that had begun, is longer than a year, or of which it is not known
 * which year it is, is not forecast.
 *
 * @param place - Chinese name, as figures have it
 * @param origin - on the axis of year ends
 * @param until - what is published for periods that end later is of another definition; default never
 */
export function additionsThen(
  source: HistorySource,
  place: string,
  origin: number,
  until = Number.POSITIVE_INFINITY
): AdditionsThen {
  const all = additionsOf(source, place);
  const seen = new Set<string>();
  const later = all.filter(({figure: {period}, from, at}) => {
    if (from < origin - dateSlack || at > until || seen.has(period)) return false;
    seen.add(period);
    return true;
  });
  return {
    later: later.map(({figure: {id}, role}) => ({figure: id, role})),
    past: all
      .filter(({at}) => at <= origin + dateSlack)
      .map(({figure: {value, period}, at}) => ({at, value: value / partOfYear(period)}))
  };
}

function additionsOf({project, setup}: HistorySource, place: string): Additions[] {
  const roles = figureRoles(project.setup, setup.alternatives);
  return project.figures
    .flatMap((figure): Additions[] => {
      const role = roles.get(figure.indicator);
      if (figure.place !== place || figure.periodKind !== "flow" || !role?.adds) return [];
      const {start, end, either} = readPeriod(figure.period);
      if (start === null || either || monthsBetween(start, end) >= 12) return [];
      const at = yearEnd(figure.period);
      return [{figure, role: role.role, from: at - partOfYear(figure.period), at}];
    })
    .sort((a, b) => a.at - b.at);
}
