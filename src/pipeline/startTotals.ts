import type {Figure} from "../project/figure.js";
import {figureNamed, indexFigures} from "../project/figureIndex.js";
import type {Definition} from "../project/modelSetup.js";
import {unknownName} from "../quantity/unknownName.js";

/** From one number to another. */
type Range = [low: number, high: number];

/** The starting totals of a definition, each a range that a position in [0, 1] picks from. */
export interface StartTotals {
  skilled: Range;
  highSkilled: Range;
  /** The employed themselves, or the high-skilled per 10,000 of them. */
  workers: {employed: Range} | {density: Range};
}

/**
 * Looks up the starting totals of a definition: a figure stands for its printed value ± half a last digit.
 *
 * @throws RangeError if the definition or a figure is unknown, or there is neither density nor employed
 */
export function startTotals(
  definitions: readonly Definition[],
  figures: readonly Figure[],
  id?: string
): StartTotals {
  const definition = id === undefined ? definitions[0] : definitions.find((each) => each.id === id);
  if (!definition)
    throw new RangeError(
      unknownName(
        "definition",
        String(id),
        definitions.map((each) => each.id)
      )
    );
  const index = indexFigures(figures);
  const range = (given: {figure: string} | {low: number; high: number}): Range => {
    if ("low" in given) return [given.low, given.high];
    const figure = figureNamed(index, given.figure, `figure of definition ${definition.id}`);
    const half = figure.precision ?? 0;
    return [figure.value - half, figure.value + half];
  };
  const {skilled, highSkilled, density, employed} = definition;
  const given = employed ?? density;
  if (!given)
    throw new RangeError(`invalid definition; needs density or employed: ${definition.id}`);
  return {
    skilled: range(skilled),
    highSkilled: range(highSkilled),
    workers: employed ? {employed: range(given)} : {density: range(given)}
  };
}

/** Value at a position u in [0, 1] of a range. */
export function atPosition([low, high]: Range, u: number): number {
  return low + (high - low) * u;
}

/** Employed at the start, persons: at a position of their range, or as the density says of the high-skilled. */
export function employedAt({workers}: StartTotals, highSkilled: number, u: number): number {
  return "employed" in workers
    ? atPosition(workers.employed, u)
    : (highSkilled / atPosition(workers.density, u)) * 1e4;
}
