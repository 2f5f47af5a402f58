import {figureRange} from "../figures/figureRange.js";
import {startTotals} from "../pipeline/startTotals.js";
import type {SegmentSetup, StartNumber} from "../project/calibrationSetup.js";
import type {Definition} from "../project/modelSetup.js";
import type {Project} from "../project/project.js";
import {yearEnd} from "../quantity/period.js";
import {unknownName} from "../quantity/unknownName.js";

/**
 * States a stretch of some place's history as a project: it starts from that place's published stocks, and every quantity of
 * our own place is taken in proportion to the employed.
 *
 * Where only the density is known the place is given our own number of employed: the pipeline is linear, so densities and
 * shares do not depend on it.
 *
 * @param shareRange - high-skilled over skilled where the skilled are not known
 * @returns the project, and the date of its start on the axis of year ends
 * @throws RangeError if a figure is unknown or the stretch has neither high-skilled nor density
 */
export function segmentProject(
  project: Project,
  segment: SegmentSetup,
  shareRange: readonly [number, number]
): {project: Project; start: number} {
  const own = startTotals(project.setup.definitions, project.figures);
  const ownEmployed = own.employed
    ? middle(own.employed)
    : (middle(own.highSkilled) / middle(own.density!)) * 1e4;
  const density = segment.density && rangeOf(project, segment.density);
  const given = segment.highSkilled && rangeOf(project, segment.highSkilled);
  if (!given && !density)
    throw new RangeError("invalid segment; neither highSkilled nor density: give one of them");
  const employed = segment.employed
    ? rangeOf(project, segment.employed)
    : given && density
      ? [given[0] / (density[1] / 1e4), given[1] / (density[0] / 1e4)]
      : [ownEmployed, ownEmployed];
  const high = given ?? density!.map((value) => (value / 1e4) * middle(employed));
  const skilled = segment.skilled
    ? rangeOf(project, segment.skilled)
    : [high[0] / shareRange[1], high[1] / shareRange[0]];
  const first = segment.highSkilled ?? segment.density!;
  const start =
    segment.from ?? ("figure" in first ? yearEnd(figureNamed(project, first.figure).period) : null);
  if (start === null)
    throw new RangeError("invalid segment; starts from a range and has no date: give from");
  const definition: Definition = {
    ...project.setup.definitions[0],
    id: "history",
    skilled: {low: skilled[0], high: skilled[1]},
    highSkilled: {low: high[0], high: high[1]},
    employed: {low: employed[0], high: employed[1]},
    density: undefined
  };
  const quantities = new Set(project.setup.programmes.map(({lever}) => lever));
  const scale = middle(employed) / ownEmployed;
  return {
    start,
    project: {
      ...project,
      setup: {...project.setup, startYear: Math.round(start), definitions: [definition]},
      levers: project.levers.map((lever) =>
        quantities.has(lever.id)
          ? {
              ...lever,
              baseline: scaled(lever.baseline, scale),
              range: [0, Number.POSITIVE_INFINITY] as [number, number]
            }
          : lever
      )
    }
  };
}

function scaled(baseline: number | Record<string, number>, by: number) {
  if (typeof baseline === "number") return baseline * by;
  return Object.fromEntries(Object.entries(baseline).map(([year, value]) => [year, value * by]));
}

const middle = (range: readonly number[]) => (range[0] + range[1]) / 2;

function figureNamed({figures}: Project, id: string) {
  const figure = figures.find((each) => each.id === id);
  if (!figure)
    throw new RangeError(
      unknownName(
        "figure",
        id,
        figures.map((each) => each.id)
      )
    );
  return figure;
}

function rangeOf(project: Project, number: StartNumber): [number, number] {
  if ("low" in number) return [number.low, number.high];
  const figure = figureNamed(project, number.figure);
  const [low, high] = figureRange({...figure, bound: "exact"});
  const half = Number.isFinite(low) ? (high - low) / 2 : 0;
  if (number.less === undefined) return [figure.value - half, figure.value + half];
  const change = figureNamed(project, number.less);
  const value = figure.value - change.value;
  const wide = half + (change.precision ?? 0);
  return [value - wide, value + wide];
}
