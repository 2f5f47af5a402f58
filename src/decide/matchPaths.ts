import type {PlacePath, PlaceRuns} from "./placeRuns.js";

/** The path of one place for a quantity that others have as well. */
export interface MatchedPath {
  place: string;
  path: PlacePath;
}

/** Quantities that several places promise, and what only one does. */
export interface MatchedPaths {
  shared: {key: string; whole: MatchedPath | null; parts: MatchedPath[]}[];
  alone: {place: string; targets: string[]}[];
}

/**
 * Finds what several places promise alike: the same indicator, read the same way over the same years. Ids of targets do not matter,
 * as every plan has its own. Of two targets of one place that are alike the first counts.
 *
 * @param places - from `runPlace`
 * @param whole - id of the place that the others are parts of; it is no part
 * @returns quantities in the order in which they first appear, of the whole if there is one: those of two parts at least, or of the whole
 * and a part
 * @example
 * matchPaths([{id: "a", paths: []}, {id: "b", paths: []}]).shared // => []
 */
export function matchPaths(
  places: readonly Pick<PlaceRuns, "id" | "paths">[],
  whole?: string
): MatchedPaths {
  const ordered = [...places].sort((a, b) => Number(b.id === whole) - Number(a.id === whole));
  const found = new Map<string, MatchedPath[]>();
  for (const {id, paths} of ordered)
    for (const path of paths) {
      const key = keyOf(path);
      const list = found.get(key) ?? [];
      if (list.every(({place}) => place !== id)) found.set(key, [...list, {place: id, path}]);
    }
  const shared = [...found]
    .filter(([, list]) => list.length > 1)
    .map(([key, list]) => ({
      key,
      whole: list.find(({place}) => place === whole) ?? null,
      parts: list.filter(({place}) => place !== whole)
    }));
  const keys = new Set(shared.map(({key}) => key));
  return {
    shared,
    alone: places.map(({id, paths}) => ({
      place: id,
      targets: paths.filter((path) => !keys.has(keyOf(path))).map(({target}) => target.id)
    }))
  };
}

function keyOf({indicator, compiled, years}: PlacePath): string {
  const {aggregate, first, last, startPart, endPart} = compiled;
  const parts = startPart === 1 && endPart === 1 ? "" : `.${startPart}-${endPart}`;
  const before = first === 0 ? ".0" : "";
  return `${indicator.id}.${aggregate}.${years[first]}-${years[last]}${parts}${before}`;
}
