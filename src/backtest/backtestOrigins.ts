import type {CalibrationSetup, SegmentSetup, StartNumber} from "../project/calibrationSetup.js";
import type {Figure} from "../project/figure.js";
import type {Project} from "../project/project.js";
import {yearEnd} from "../quantity/period.js";
import type {PastPoint} from "./rivals.js";

/** A past date at one place: where a forecast starts, and what was published later. */
export interface OriginSetup {
  /** Index of the place, and of its stretch that starts here. */
  place: number;
  segment: number;
  origin: number;
  /** The stretch from here to the last number of the place that can be compared; goals after the cases. */
  setup: SegmentSetup;
  /** Number of observations that are cases; the rest are goals of the place's own plan. */
  cases: number;
  /** Numbers known at the origin by role, oldest first. */
  past: Record<string, PastPoint[]>;
}

const stocks = ["highSkilled", "skilled", "density"];
const goalRoles: Record<string, string> = {
  high_skilled_stock: "highSkilled",
  high_skilled_per_10k_workers: "density",
  skilled_stock: "skilled"
};

/**
 * Lists every past date from which a forecast can be compared: the start of each stretch of history, with all stocks and
 * densities that the place published later and that the start holds too.
 */
export function backtestOrigins(project: Project, setup: CalibrationSetup): OriginSetup[] {
  return setup.places.flatMap(({segments}, place) =>
    segments.flatMap((segment, index): OriginSetup[] => {
      const origin = startDate(segment, project.figures);
      const known = stocks.filter((role) => segment[role as "skilled"] !== undefined);
      const seen = new Set<string>();
      const cases = segments.slice(index).flatMap(({observations}) =>
        observations.filter(({figure: id, role}) => {
          const figure = project.figures.find((each) => each.id === id)!;
          if (!known.includes(role) || figure.periodKind === "flow") return false;
          if (seen.has(id)) return false;
          seen.add(id);
          return true;
        })
      );
      if (cases.length === 0) return [];
      const goals = goalFigures(project, setup.places[place].name.zh, origin)
        .filter(({role}) => known.includes(role))
        .map(({figure, role}) => ({figure: figure.id, role}));
      return [
        {
          place,
          segment: index,
          origin,
          setup: {...segment, from: origin, observations: [...cases, ...goals]},
          cases: cases.length,
          past: Object.fromEntries(
            known.map((role) => [role, pastPoints(project, segments, index, role)])
          )
        }
      ];
    })
  );
}

/** Goals of the place's own plans as figures dated at their due date, so that the pipeline can be read there. */
export function goalFigures(
  {peers, figures}: Project,
  place: string,
  origin: number
): {figure: Figure; role: string}[] {
  return (peers ?? []).flatMap((peer) => {
    const role = goalRoles[peer.indicator];
    if (!role || peer.place !== place || peer.operator !== ">=" || peer.value === undefined)
      return [];
    const due = yearEnd(peer.due);
    if (!(due > origin && due - origin <= 6) || peer.basis !== "stock-at-date") return [];
    return [
      {
        role,
        figure: {
          ...figures[0],
          id: peer.id,
          place,
          period: peer.due,
          periodKind: "stock" as const,
          value: peer.value,
          precision: 0,
          bound: "at_least" as const,
          confidence: peer.confidence
        }
      }
    ];
  });
}

function startDate(segment: SegmentSetup, figures: readonly Figure[]): number {
  if (segment.from !== undefined) return segment.from;
  const first = segment.highSkilled ?? segment.density;
  if (!first || !("figure" in first)) throw new RangeError("invalid segment; no date: give from");
  return yearEnd(figures.find(({id}) => id === first.figure)!.period);
}

/** The start of this stretch and of earlier ones, as numbers of one role. */
function pastPoints(
  {figures}: Project,
  segments: readonly SegmentSetup[],
  index: number,
  role: string
): PastPoint[] {
  return segments.slice(0, index + 1).flatMap((segment) => {
    const number = segment[role as "skilled"];
    return number ? [{at: startDate(segment, figures), value: startValue(number, figures)}] : [];
  });
}

function startValue(number: StartNumber, figures: readonly Figure[]): number {
  if ("low" in number) return (number.low + number.high) / 2;
  const value = (id: string) => figures.find((figure) => figure.id === id)!.value;
  return value(number.figure) - (number.less === undefined ? 0 : value(number.less));
}
