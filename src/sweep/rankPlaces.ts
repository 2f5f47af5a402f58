import {checkForm} from "../quantity/checkForm.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {unknownName} from "../quantity/unknownName.js";

/**
 * How the luck of places goes together: `common`, where what nobody knows turns out alike in all of them (run r of one beside run r of
 * another); `own`, where each has its own (the runs of every place in an order of its own). The truth lies between.
 */
export type Luck = "common" | "own";

/** The kinds of luck, in the order in which they are shown. */
export const lucks: readonly Luck[] = ["common", "own"];

/** A place with the value of each run by which it is ranked. */
export interface RankedPlace {
  place: string;
  /** NaN where a run gave no number: such a place comes last in it. Shape (runs). */
  values: Float64Array;
}

/** Where a place stands among all, over the runs. */
export interface PlaceRank {
  place: string;
  /** Share of the runs in which no place is above it. */
  first: number;
  /** Median rank, and the ranks between which it lies in nine of ten runs. */
  median: number;
  low: number;
  high: number;
}

/**
 * Ranks places in every run, and says how sure their ranks are.
 *
 * The rank of a place in a run is one more than the number of places with a larger value; equal places share the better rank.
 *
 * @param places - all with the same number of runs
 * @param luck - see {@link Luck}
 * @param seed - of the orders of `own` luck; default 1
 * @returns one a place, in the order given
 * @throws RangeError if the numbers of runs differ
 * @example
 * rankPlaces([{place: "a", values: new Float64Array([1, 2, 9])}, {place: "b", values: new Float64Array([2, 3, 4])}], "common").map(({first}) => first.toFixed(2)) // => ["0.33", "0.67"]
 */
export function rankPlaces(places: readonly RankedPlace[], luck: Luck, seed = 1): PlaceRank[] {
  checkForm("places", places, [{place: "text", values: "list"}]);
  if (!lucks.includes(luck)) throw new RangeError(unknownName("luck", String(luck), lucks));
  const runs = places[0]?.values.length ?? 0;
  for (const {place, values} of places)
    if (values.length !== runs)
      throw new RangeError(`invalid places; ${place} has not ${runs} runs: ${values.length}`);
  const columns = places.map((place) => inOrder(place, luck, seed));
  const ranks = columns.map(() => new Uint32Array(runs));
  const row = new Float64Array(places.length);
  for (let run = 0; run < runs; run++) {
    columns.forEach((values, p) => {
      row[p] = Number.isNaN(values[run]) ? Number.NEGATIVE_INFINITY : values[run];
    });
    const sorted = row.slice().sort();
    for (let p = 0; p < row.length; p++) ranks[p][run] = 1 + larger(sorted, row[p]);
  }
  return places.map(({place}, p) => {
    const own = ranks[p].sort();
    const at = (share: number) => own[Math.min(runs - 1, Math.floor(share * runs))];
    let first = 0;
    while (first < runs && own[first] === 1) first++;
    return {place, first: first / runs, median: at(0.5), low: at(0.05), high: at(0.95)};
  });
}

/**
 * The values of a place in the order in which they stand beside those of others.
 *
 * @param place - see {@link RankedPlace}
 * @param luck - common: as they are; own: in an order of the place's own, drawn by its name
 * @param seed - of the order
 * @example
 * inOrder({place: "a", values: new Float64Array([3, 1, 2])}, "own", 1).sort() // => new Float64Array([1, 2, 3])
 */
export function inOrder({place, values}: RankedPlace, luck: Luck, seed: number): Float64Array {
  if (luck === "common") return values;
  const random = createRandom(seed).seek(0, 0, streamKey(`rank ${place}`), 0);
  const order = values.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor((i + 1) * random.uniform());
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** How many of ascending values are larger than one of them. */
function larger(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
