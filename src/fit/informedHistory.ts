import {stockBreaks} from "../figures/findStockFaults.js";
import {groupByPlace} from "../figures/placeFigures.js";
import type {
  CalibrationSetup,
  ObservationSetup,
  PlaceSetup,
  SegmentSetup
} from "../project/calibrationSetup.js";
import type {Confidence, Figure} from "../project/figure.js";
import {type FigureIndex, indexFigures} from "../project/figureIndex.js";
import type {Project} from "../project/project.js";
import {monthsBetween} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import {dateSlack, partOfYear, readPeriod, yearEnd} from "../quantity/period.js";
import {figureRoles} from "./figureRoles.js";
import {segmentStart} from "./segmentProject.js";

/**
 * Why a published number of the place informs nothing: it is `older` than what is listed of its kind; the same date is listed
 * already (`again`); it is a total that counts otherwise than those listed (`break`); it covers a `part` of a year, `several` years, or an
 * `unknown` one; none of its kind is listed in the last stretch (`unlisted`); it is new and of a kind that no alternative reads
 * (`unread`); or the calibration says so with a reason (`said`).
 */
export type IdleReason =
  | "older"
  | "again"
  | "break"
  | "part"
  | "several"
  | "unknown"
  | "unlisted"
  | "unread"
  | "said";

/** A published number that a calibration could read and does not. */
export interface IdleFigure {
  figure: Figure;
  because: IdleReason;
  /** Later than every number that is listed. */
  isNew: boolean;
  /** The calibration's own reason, if it says one. */
  reason?: Label;
}

/** A calibration with what has been published since it was written. */
export interface InformedHistory {
  setup: CalibrationSetup;
  /** Numbers taken in that the calibration does not list. */
  taken: Figure[];
  idle: IdleFigure[];
}

/** The better source first. */
const trust: readonly Confidence[] = ["A1", "A2", "I", "B", "D", "E"];

/**
 * Takes in what was published of the plan's own place since its calibration was written. What a number informs follows from its key,
 * place and date: in the last stretch of history, a number of a kind that is listed there, later than those listed; of a flow a
 * whole year that begins after the start. What is not taken says why. Other places are compared only as they are listed, since a
 * change of definition there would pass unnoticed.
 *
 * @param project - figures, setup
 * @param setup - the calibration as written; it overrides: what it lists is used where it lists it, what it calls idle never
 */
export function informedHistory(
  project: Pick<Project, "figures" | "setup">,
  setup: CalibrationSetup
): InformedHistory {
  const [own, ...others] = setup.places;
  const last = own?.segments.at(-1);
  if (!own || !last) return {setup, taken: [], idle: []};
  const names = [own.name.zh, project.setup.place.zh];
  const listed = listedFigures(own);
  const open = project.figures
    .filter(({id, place}) => names.includes(place) && !listed.has(id))
    .sort(
      (a, b) =>
        yearEnd(a.period) - yearEnd(b.period) ||
        trust.indexOf(a.confidence) - trust.indexOf(b.confidence)
    );
  const {added, ...found} = divide(open, project, setup, last);
  if (added.length === 0) return {setup, ...found};
  const extended = {...last, observations: [...last.observations, ...added]};
  const segments = [...own.segments.slice(0, -1), extended];
  return {setup: {...setup, places: [{...own, segments}, ...others]}, ...found};
}

/** Divides figures, oldest first, into those that are taken into the last stretch and those that are not. */
function divide(
  open: readonly Figure[],
  project: Pick<Project, "figures" | "setup">,
  setup: CalibrationSetup,
  last: SegmentSetup
): Omit<InformedHistory, "setup"> & {added: ObservationSetup[]} {
  const figures = indexFigures(project.figures);
  const roles = figureRoles(project.setup, setup.alternatives);
  const start = segmentStart(last, figures);
  const latest = Math.max(start, ...datesOf(null, last.observations, figures));
  const added: ObservationSetup[] = [];
  const taken: Figure[] = [];
  const idle: IdleFigure[] = [];
  const breaks = breakTimes(open, project.figures);
  for (const figure of open) {
    const role = roles.get(figure.indicator)?.role;
    const said = setup.idle?.find((each) => each.figure === figure.id);
    const isNew = yearEnd(figure.period) > latest + dateSlack;
    if (said) idle.push({figure, because: "said", isNew, reason: said.reason});
    else if (role === undefined) {
      if (isNew) idle.push({figure, because: "unread", isNew});
    } else {
      const there = datesOf(role, [...last.observations, ...added], figures);
      const changed = (breaks.get(figure.indicator) ?? []).some(
        (time) => time > Math.max(start, ...there) && time <= yearEnd(figure.period)
      );
      const because = idleBecause(figure, start, there) ?? (changed ? "break" : undefined);
      if (because) idle.push({figure, because, isNew});
      else {
        added.push({figure: figure.id, role});
        taken.push(figure);
      }
    }
  }
  const used = [...taken, ...last.observations.flatMap(({figure}) => figures.get(figure) ?? [])];
  return {added, taken, idle: idle.map((each) => withinUsed(each, used))};
}

/** A part of a year whose whole is used is there already. */
function withinUsed(one: IdleFigure, used: readonly Figure[]): IdleFigure {
  const {indicator, period} = one.figure;
  const {start: from, end: until} = readPeriod(period);
  if (one.because !== "part" || from === null) return one;
  const whole = used.some((each) => {
    const {start, end} = readPeriod(each.period);
    return each.indicator === indicator && start !== null && start <= from && end >= until;
  });
  return whole ? {...one, because: "again", isNew: false} : one;
}

/** When totals of the places of these figures came to count otherwise than before, by key (yr). */
function breakTimes(open: readonly Figure[], all: readonly Figure[]): Map<string, number[]> {
  const names = new Set(open.map(({place}) => place));
  const times = new Map<string, number[]>();
  for (const place of groupByPlace(all.filter((figure) => names.has(figure.place))))
    for (const [key, days] of stockBreaks(place))
      times.set(key, [...(times.get(key) ?? []), ...days.map(yearEnd)]);
  return times;
}

/** What keeps a figure from being taken in, beside the dates of its kind that are there already. */
function idleBecause(
  {period, periodKind}: Figure,
  start: number,
  dates: readonly number[]
): IdleReason | undefined {
  const {start: first, end, either} = readPeriod(period);
  if (either || first === null) return "unknown";
  const at = yearEnd(period);
  if (dates.some((date) => Math.abs(date - at) <= dateSlack)) return "again";
  if (at <= Math.max(start, ...dates)) return "older";
  if (periodKind === "flow") {
    const months = monthsBetween(first, end) + 1;
    if (months > 12) return "several";
    if (months < 12) return "part";
    if (at - partOfYear(period) < start - dateSlack) return "older";
  }
  return dates.length === 0 ? "unlisted" : undefined;
}

/** Dates of the numbers of a role among observations; null: of any. */
function datesOf(
  role: string | null,
  observations: readonly ObservationSetup[],
  figures: FigureIndex
): number[] {
  return observations.flatMap((each) => {
    const figure = role === null || each.role === role ? figures.get(each.figure) : undefined;
    return figure ? [yearEnd(figure.period)] : [];
  });
}

/** Ids of all figures that a place lists, as starts or as numbers to be compared. */
function listedFigures({segments}: PlaceSetup): Set<string> {
  return new Set(
    segments.flatMap(({observations, skilled, highSkilled, density}) => [
      ...observations.map(({figure}) => figure),
      ...[skilled, highSkilled, density].flatMap((number) =>
        number && "figure" in number ? [number.figure] : []
      )
    ])
  );
}
