import {unknownName} from "../quantity/unknownName.js";
import type {Figure} from "./figure.js";

/** Figures by id. */
export type FigureIndex = ReadonlyMap<string, Figure>;

/**
 * Indexes figures by id; of two with one id the first counts.
 *
 * @example
 * indexFigures([{id: "CZ01", value: 1540000}]).get("CZ01") // => {id: "CZ01", value: 1540000}
 */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const index = new Map<string, Figure>();
  for (const figure of figures) if (!index.has(figure.id)) index.set(figure.id, figure);
  return index;
}

/**
 * Looks a figure up by its id.
 *
 * @param figures - see {@link indexFigures}
 * @param id - as another file names it
 * @param thing - what is looked for, in words; default "figure"
 * @throws RangeError if there is none of that id, with the nearest that there are
 * @example
 * figureNamed(indexFigures([{id: "CZ01", value: 1540000}]), "CZ01").value // => 1540000
 * figureNamed(indexFigures([{id: "CZ01"}]), "CZ10") // throws unknown figure: "CZ10"; one of CZ01
 */
export function figureNamed(figures: FigureIndex, id: string, thing = "figure"): Figure {
  const figure = figures.get(id);
  if (!figure) throw new RangeError(unknownName(thing, id, [...figures.keys()]));
  return figure;
}
