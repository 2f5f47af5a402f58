import type {Indicator} from "../project/indicator.js";
import type {ProgressRow} from "../project/progressRow.js";
import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import {beginOfDay, endOfDay} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import {readPeriod} from "../quantity/period.js";
import {progressOf} from "./progressOf.js";
import {bothReports} from "./words/bothReports.js";

/** A number that a body reports and that the model computes, placed on the columns of a run (0 is the start). */
export interface Outturn {
  /** Rows of the register that it is made of. */
  rows: readonly string[];
  target: Target;
  /** The headline reading: says which indicator the number is, under each option of what is counted. */
  reading: Reading;
  kind: Indicator["kind"];
  /** Of a flow or rate the columns that it covers, both included; of a stock `last` alone. */
  first: number;
  last: number;
  /** Part of the last column's year that had passed, in (0, 1]. */
  part: number;
  /** The last day that it covers, an ISO date. */
  through: string;
  /** Unit of the target, > 0. */
  value: number;
}

/** A row of the register that does not condition the runs, and why. */
export interface IdleRow {
  row: string;
  target: string;
  reason: Label;
}

/** What of a row of the register makes an outturn. */
export type ReportedRow = Pick<ProgressRow, "id" | "target" | "period" | "value" | "dated">;

/** Dates nearer than this are one: half a day, in yr. */
const sliver = 0.5 / 366;

/** What rows are placed against. */
export interface OutturnFrame {
  project: Pick<Project, "plan" | "setup"> & {progress?: readonly ReportedRow[]};
  /** ISO date; rows dated later are not known yet. */
  asOf: string;
  /** What the headline readings look at, and the last year simulated. */
  indicators: readonly Pick<Indicator, "id" | "kind">[];
  until: number;
  /** What is known of a target in the years before: its rows there are used, and what adds up from there on is known in part. Default nothing. */
  known?(target: Target): ReadonlyMap<number, Known>;
}

/** A number of a year before the simulated ones, and the rows that say it. */
interface Known {
  value: number;
  rows: readonly string[];
}

/**
 * Reads off the progress register what it says of numbers that the model computes.
 *
 * Of one period the row dated last counts. A flow is of whole years, or of a time that begins with a year; rows that follow each other
 * within a year are added up from its beginning on. A part of a year gives way to a longer part of the same. A stock is of a day. What a
 * flow brought before the start of the model is taken off a row that begins there, if it is known.
 *
 * @param frame - register, date, indicators, horizon
 * @returns the numbers in the order of what they cover, and the rows that are none, each with its reason
 */
export function registerOutturns(frame: OutturnFrame): {outturns: Outturn[]; idle: IdleRow[]} {
  const {project, asOf} = frame;
  const idle: IdleRow[] = [];
  const outturns = project.plan.targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) => {
      const rows = progressOf(target, {project, asOf});
      const refuse = (row: string, reason: Label) => idle.push({row, target: target.id, reason});
      return rows.length > 0 ? ofTarget(target, rows, frame, refuse) : [];
    })
    .sort((a, b) => a.last - b.last || a.part - b.part || a.first - b.first);
  return {outturns, idle};
}

/** A row with the time that it covers, on the axis of columns: the end of the year of the start is 0. */
interface Span {
  rows: string[];
  begin: number;
  end: number;
  through: string;
  value: number;
}

type Refuse = (row: string, reason: Label) => void;

function ofTarget(
  target: Target,
  rows: readonly ReportedRow[],
  frame: OutturnFrame,
  refuse: Refuse
): Outturn[] {
  const [reading] = target.readings;
  const indicator = frame.indicators.find(({id}) => id === reading?.indicator);
  if (!reading || !indicator || target.held !== undefined) {
    for (const {id} of rows)
      refuse(
        id,
        bothReports((words) => words.idleUnmodelled)
      );
    return [];
  }
  const {kind} = indicator;
  const known = frame.known?.(target) ?? new Map<number, Known>();
  const spans = rows.flatMap((row) => spanOf(row, {kind, known}, frame, refuse));
  const latest = lastOfEach(spans, refuse);
  const whole = kind === "stock" ? latest : fromNewYear(latest, refuse);
  return longest(whole, kind, refuse).flatMap((span): Outturn[] => {
    const last = Math.ceil(span.end - sliver);
    const part = span.end - last + 1;
    const placed = {
      rows: span.rows,
      target,
      reading,
      kind,
      first: kind === "stock" ? last : Math.round(span.begin) + 1,
      last,
      part: part > 1 - sliver ? 1 : part,
      through: span.through,
      value: span.value
    };
    if (kind !== "rate" || (placed.part === 1 && placed.first === last)) return [placed];
    for (const id of span.rows)
      refuse(
        id,
        bothReports((words) => words.idleRate)
      );
    return [];
  });
}

function spanOf(
  {id, period, value: reported}: ReportedRow,
  {kind, known}: {kind: Indicator["kind"]; known: ReadonlyMap<number, Known>},
  {project: {setup}, until}: OutturnFrame,
  refuse: Refuse
): Span[] {
  const no = (reason: Label) => {
    refuse(id, reason);
    return [];
  };
  if (reported === undefined) return no(bothReports((words) => words.idleNoNumber));
  if (!(reported > 0)) return no(bothReports((words) => words.idleZero));
  const {start, end, either} = readPeriod(period);
  if (either || start === null) return no(bothReports((words) => words.idleUnclear));
  const {startYear} = setup;
  // A year that the model does not simulate is known by its row, and conditions nothing.
  if ([...known.values()].some(({rows}) => rows.includes(id))) return [];
  const [since, close] = [beginOfDay(start) - startYear, endOfDay(end) - startYear];
  const earlier =
    kind === "flow" && close > sliver ? knownSum(known, startYear + since, startYear) : null;
  if (kind === "stock" ? close < sliver : since < -sliver && earlier === null)
    return no(bothReports((words) => words.idleBefore(startYear)));
  const [begin, value] = earlier === null ? [since, reported] : [0, reported - earlier];
  if (!(value > 0)) return no(bothReports((words) => words.idleContradicts([])));
  if (Math.ceil(close - sliver) > until - startYear)
    return no(bothReports((words) => words.idleAfter(until)));
  return [{rows: [id], begin: kind === "stock" ? close : begin, end: close, through: end, value}];
}

/** What came in from a beginning of a year to the start of the model; null where that is none, or a year of it is not known. */
function knownSum(known: ReadonlyMap<number, Known>, from: number, start: number): number | null {
  const first = Math.round(from);
  if (!same(from, first) || first >= start) return null;
  const years = Array.from({length: start - first}, (_, i) => known.get(first + 1 + i)?.value);
  return years.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    0
  );
}

const same = (a: number, b: number) => Math.abs(a - b) < sliver;

/** Of one time the row dated last; rows come in the order of their dates. */
function lastOfEach(spans: readonly Span[], refuse: Refuse): Span[] {
  return spans.filter((span, i) => {
    const later = spans.find(
      (other, j) => j > i && same(other.begin, span.begin) && same(other.end, span.end)
    );
    if (later)
      refuse(
        span.rows[0],
        bothReports((words) => words.idleReplaced(later.rows))
      );
    return !later;
  });
}

/** Spans that begin with a year, those that follow them within the year added on. */
function fromNewYear(spans: readonly Span[], refuse: Refuse): Span[] {
  const opens = ({begin}: Span) => same(begin, Math.round(begin));
  const used = new Set<Span>();
  const joined = spans.filter(opens).map((span) => {
    let all = span;
    for (;;) {
      const {end} = all;
      const [next] = same(end, Math.round(end))
        ? []
        : spans
            .filter((each) => !opens(each) && same(each.begin, end))
            .sort((a, b) => b.end - a.end);
      if (!next) return all;
      used.add(next);
      all = {
        ...all,
        rows: [...all.rows, ...next.rows],
        end: next.end,
        through: next.through,
        value: all.value + next.value
      };
    }
  });
  for (const span of spans)
    if (!opens(span) && !used.has(span))
      refuse(
        span.rows[0],
        bothReports((words) => words.idlePart)
      );
  return joined;
}

/** Without what another says of more of the same year: from the same beginning to a later end, or a later day. */
function longest(spans: readonly Span[], kind: Indicator["kind"], refuse: Refuse): Span[] {
  const year = ({end}: Span) => Math.ceil(end - sliver);
  return spans.filter((span) => {
    const partly = !same(span.end, Math.round(span.end));
    const more = spans.find((other) =>
      kind === "stock"
        ? year(other) === year(span) && other.end > span.end + sliver
        : partly && same(other.begin, span.begin) && other.end > span.end + sliver
    );
    if (more)
      for (const id of span.rows)
        if (!more.rows.includes(id))
          refuse(
            id,
            bothReports((words) => words.idleReplaced(more.rows))
          );
    return !more;
  });
}
