import {figureRange} from "../figures/figureRange.js";
import {startTotals} from "../pipeline/startTotals.js";
import type {CalibrationSetup, SegmentSetup, StartNumber} from "../project/calibrationSetup.js";
import {type FigureIndex, figureNamed} from "../project/figureIndex.js";
import type {Definition} from "../project/modelSetup.js";
import type {Project} from "../project/project.js";
import {yearEnd} from "../quantity/period.js";

/** What segments of history are made from. */
export interface HistorySource {
  project: Project;
  setup: CalibrationSetup;
  figures: FigureIndex;
}

type Ends = readonly [low: number, high: number];

/**
 * States a segment of some place's history as a project: it starts from that place's published stocks, and every
 * quantity of our own place is taken in proportion to the employed.
 *
 * Where only the density is known the place is given our own number of employed: the pipeline is linear, so densities
 * and shares do not depend on it.
 *
 * @param source - our own project; where the skilled are not known, high-skilled over skilled lies in
 * `setup.shareRange`
 * @returns the project, and the date of its start on the axis of year ends
 * @throws RangeError if a figure is unknown or the segment has neither high-skilled nor density
 */
export function segmentProject(
  source: HistorySource,
  segment: SegmentSetup
): {project: Project; start: number} {
  const {project} = source;
  const own = startTotals(project.setup.definitions, project.figures);
  const {workers} = own;
  const ownEmployed =
    "employed" in workers
      ? middle(workers.employed)
      : (middle(own.highSkilled) / middle(workers.density)) * 1e4;
  const totals = startRanges(source, segment, ownEmployed);
  const start = segmentStart(segment, source.figures);
  const definition: Definition = {
    ...project.setup.definitions[0],
    id: "history",
    skilled: asRange(totals.skilled),
    highSkilled: asRange(totals.highSkilled),
    employed: asRange(totals.employed),
    density: undefined
  };
  const quantities = new Set(project.setup.programmes.map(({lever}) => lever));
  const times = middle(totals.employed) / ownEmployed;
  return {
    start,
    project: {
      ...project,
      setup: {
        ...project.setup,
        startYear: Math.round(start),
        definitions: [definition],
        definition: undefined
      },
      levers: project.levers.map((lever) =>
        quantities.has(lever.id)
          ? {
              ...lever,
              baseline: multiplied(lever.baseline, times),
              range: [0, Number.POSITIVE_INFINITY] as [number, number]
            }
          : lever
      )
    }
  };
}

/**
 * Start of a segment on the axis of year ends: as given, or the date of its first figure.
 *
 * @throws RangeError if it has neither, or the figure is unknown
 * @example
 * segmentStart({highSkilled: {figure: "CZ02"}, observations: []}, new Map([["CZ02", {id: "CZ02", period: "2024-12-31"}]])) // => 2024
 * segmentStart({from: 2020, density: {low: 800, high: 900}, observations: []}, new Map()) // => 2020
 * segmentStart({density: {low: 800, high: 900}, observations: []}, new Map()) // throws invalid segment; starts from a range and has no date: give from
 */
export function segmentStart(
  {from, highSkilled, density}: SegmentSetup,
  figures: FigureIndex
): number {
  const first = highSkilled ?? density;
  if (!first)
    throw new RangeError("invalid segment; neither highSkilled nor density: give one of them");
  if (from !== undefined) return from;
  if (!("figure" in first))
    throw new RangeError("invalid segment; starts from a range and has no date: give from");
  return yearEnd(figureNamed(figures, first.figure).period);
}

function startRanges(
  {setup: {shareRange}, figures}: HistorySource,
  segment: SegmentSetup,
  ownEmployed: number
): {skilled: Ends; highSkilled: Ends; employed: Ends} {
  const density = segment.density && rangeOf(figures, segment.density);
  const given = segment.highSkilled && rangeOf(figures, segment.highSkilled);
  const employed: Ends = segment.employed
    ? rangeOf(figures, segment.employed)
    : given && density
      ? [given[0] / (density[1] / 1e4), given[1] / (density[0] / 1e4)]
      : [ownEmployed, ownEmployed];
  const people = (perTenThousand: number) => (perTenThousand / 1e4) * middle(employed);
  const highSkilled = given ?? (density && ([people(density[0]), people(density[1])] as const));
  if (!highSkilled)
    throw new RangeError("invalid segment; neither highSkilled nor density: give one of them");
  return {
    highSkilled,
    employed,
    skilled: segment.skilled
      ? rangeOf(figures, segment.skilled)
      : [highSkilled[0] / shareRange[1], highSkilled[1] / shareRange[0]]
  };
}

function rangeOf(figures: FigureIndex, number: StartNumber): Ends {
  if ("low" in number) return [number.low, number.high];
  const figure = figureNamed(figures, number.figure);
  const [low, high] = figureRange({...figure, bound: "exact"});
  const half = Number.isFinite(low) ? (high - low) / 2 : 0;
  if (number.less === undefined) return [figure.value - half, figure.value + half];
  const change = figureNamed(figures, number.less);
  const value = figure.value - change.value;
  const wide = half + (change.precision ?? 0);
  return [value - wide, value + wide];
}

function multiplied(baseline: number | Record<string, number>, by: number) {
  if (typeof baseline === "number") return baseline * by;
  return Object.fromEntries(Object.entries(baseline).map(([year, value]) => [year, value * by]));
}

const asRange = ([low, high]: Ends) => ({low, high});
const middle = (range: Ends) => (range[0] + range[1]) / 2;
