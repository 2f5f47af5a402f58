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
 * as every plan has its own. The first reading of a target says what is promised; where another place reads its own target otherwise
 * first, but so as well, that reading of it is taken. Of two that are alike in one place the first counts.
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
  const promised = ordered.flatMap(({paths}) => paths.filter(({headline}) => headline).map(keyOf));
  const shared = [...new Set(promised)].flatMap((key) => {
    const list = ordered.flatMap(({id, paths}): MatchedPath[] => {
      const alike = paths.filter((path) => keyOf(path) === key);
      const path = alike.find(({headline}) => headline) ?? alike[0];
      return path ? [{place: id, path}] : [];
    });
    if (list.length < 2) return [];
    const own = list.find(({place}) => place === whole) ?? null;
    return [{key, whole: own, parts: list.filter(({place}) => place !== whole)}];
  });
  const taken = (id: string) =>
    new Set(
      shared.flatMap((one) =>
        [one.whole ?? [], one.parts]
          .flat()
          .filter(({place}) => place === id)
          .map(({path}) => path.target.id)
      )
    );
  return {
    shared,
    alone: places.map(({id, paths}) => {
      const own = taken(id);
      const targets = paths.filter(({headline, target}) => headline && !own.has(target.id));
      return {place: id, targets: targets.map(({target}) => target.id)};
    })
  };
}

function keyOf({indicator, compiled, years}: PlacePath): string {
  const {aggregate, first, last, startPart, endPart} = compiled;
  const parts = startPart === 1 && endPart === 1 ? "" : `.${startPart}-${endPart}`;
  const before = first === 0 ? ".0" : "";
  return `${indicator.id}.${aggregate}.${years[first]}-${years[last]}${parts}${before}`;
}
