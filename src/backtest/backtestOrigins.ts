import {type HistorySource, segmentStart} from "../fit/segmentProject.js";
import type {ObservationSetup, SegmentSetup, StartNumber} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import {type FigureIndex, figureNamed} from "../project/figureIndex.js";
import type {PeerTarget} from "../project/peerTarget.js";
import {yearEnd} from "../quantity/period.js";
import {additionsThen} from "./laterAdditions.js";
import type {PastPoint} from "./rivals.js";

/** A past date at one place: where a forecast starts, and what was published later. */
export interface OriginSetup {
  /** Index of the place, and of its segment that starts here. */
  place: number;
  segment: number;
  origin: number;
  /** The segment from here to the last number of the place that can be compared; goals after the cases. */
  setup: SegmentSetup;
  /** Number of observations that are cases; the rest are goals of the place's own plan. */
  cases: number;
  /** The goals, as figures dated at their due date. */
  goals: Figure[];
  /** Number of observations, the last of all, that are additions published later. */
  added: number;
  /** Numbers known at the origin by role, oldest first. */
  past: Record<string, PastPoint[]>;
  /** Additions known at the origin, people a year, oldest first. */
  additions: PastPoint[];
}

const stocks = ["highSkilled", "skilled", "density"] as const;
const goalRoles: Record<string, string> = {
  high_skilled_stock: "highSkilled",
  high_skilled_per_10k_workers: "density",
  skilled_stock: "skilled"
};
/** Goals due later than this after an origin are left out, years. */
const farthest = 6;

/**
 * Lists every past date from which a forecast can be compared: the start of each segment of history, with all stocks
 * and densities that the place published later and that the start holds too. A start that was only computed from later publications
 * is no past date: nobody could have started there; nor are numbers after a change of definition compared.
 */
export function backtestOrigins(history: HistorySource): OriginSetup[] {
  return history.setup.places.flatMap(({segments}, place) =>
    segments.flatMap((_, segment) => originOf(history, place, segment) ?? [])
  );
}

/** The origin at the start of a segment; null where nothing that could have been known then was published later. */
function originOf(history: HistorySource, place: number, index: number): OriginSetup | null {
  const {figures} = history;
  const {segments, name} = history.setup.places[place];
  const segment = segments[index];
  const known = stocks.filter((role) => isPrinted(segment[role]));
  if (!known.includes("highSkilled") && !known.includes("density")) return null;
  const isKnown = ({role}: {role: string}) => known.some((each) => each === role);
  const changed = segments.findIndex((each, at) => at > index && each.break);
  const later = segments
    .slice(index, changed < 0 ? undefined : changed)
    .flatMap(({observations}) => observations);
  const cases = stocksOnce(later.filter(isKnown), figures);
  if (cases.length === 0) return null;
  const origin = segmentStart(segment, figures);
  const goals = goalFigures(history.project.peers ?? [], name.zh, origin).filter(isKnown);
  const due = goals.map(({figure, role}) => ({figure: figure.id, role}));
  const breaks = changed < 0 ? undefined : segmentStart(segments[changed], figures);
  const additions = known.includes("highSkilled")
    ? additionsThen(history, name.zh, origin, breaks)
    : {later: [], past: []};
  return {
    place,
    segment: index,
    origin,
    setup: {
      ...startOf(segment),
      from: origin,
      observations: [...cases, ...due, ...additions.later]
    },
    cases: cases.length,
    added: additions.later.length,
    additions: additions.past,
    goals: goals.map(({figure}) => figure),
    past: pastOf(segments.slice(0, index + 1), known, figures)
  };
}

/** What was printed of every stock at the starts of the segments since the last change of definition. */
function pastOf(
  segments: readonly SegmentSetup[],
  known: readonly (typeof stocks)[number][],
  figures: HistorySource["figures"]
): OriginSetup["past"] {
  const since = Math.max(
    0,
    segments.findLastIndex((each) => each.break)
  );
  const points = (role: (typeof stocks)[number]) =>
    segments.slice(since).flatMap((each) => pastPoint(each, role, figures) ?? []);
  return Object.fromEntries(known.map((role) => [role, points(role)]));
}

/** Whether a start was printed as it stands, and not computed from what was published later. */
function isPrinted(number: StartNumber | undefined): boolean {
  return number !== undefined && "figure" in number && number.less === undefined;
}

/** A segment as it could be started from then: the skilled total only if it had been printed. */
function startOf(segment: SegmentSetup): SegmentSetup {
  return isPrinted(segment.skilled) ? segment : {...segment, skilled: undefined};
}

/** Without the flows, each figure once. */
function stocksOnce(
  observations: readonly ObservationSetup[],
  figures: FigureIndex
): ObservationSetup[] {
  const seen = new Set<string>();
  return observations.filter(({figure}) => {
    if (figureNamed(figures, figure).periodKind === "flow" || seen.has(figure)) return false;
    seen.add(figure);
    return true;
  });
}

/** Goals of the place's own plans as figures dated at their due date, so that the pipeline can be read there. */
function goalFigures(
  peers: readonly PeerTarget[],
  place: string,
  origin: number
): {figure: Figure; role: string}[] {
  return peers.flatMap((peer) => {
    const role = goalRoles[peer.indicator];
    if (!role || peer.place !== place || peer.operator !== ">=" || peer.value === undefined)
      return [];
    const ahead = yearEnd(peer.due) - origin;
    if (!(ahead > 0 && ahead <= farthest) || peer.basis !== "stock-at-date") return [];
    return [{role, figure: goalFigure(peer, peer.value)}];
  });
}

function goalFigure(peer: PeerTarget, value: number): Figure {
  const {id, plan, place, indicator, unit, due, asPrinted, url, quote, confidence, note} = peer;
  return {
    id,
    place,
    placeCode: "",
    indicator,
    indicatorZh: "",
    period: due,
    periodKind: "stock",
    value,
    unit,
    precision: 0,
    bound: "at_least",
    asPrinted,
    title: plan,
    issuer: "",
    published: "",
    url,
    quote,
    confidence,
    note
  };
}

/** The start of a segment as a number of one role. */
function pastPoint(
  segment: SegmentSetup,
  role: (typeof stocks)[number],
  figures: FigureIndex
): PastPoint | undefined {
  const number = segment[role];
  return number && {at: segmentStart(segment, figures), value: startValue(number, figures)};
}

/** The middle of a start. */
export function startValue(number: StartNumber, figures: FigureIndex): number {
  if ("low" in number) return (number.low + number.high) / 2;
  const value = (id: string) => figureNamed(figures, id).value;
  return value(number.figure) - (number.less === undefined ? 0 : value(number.less));
}
