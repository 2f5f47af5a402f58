import type {Fit} from "../project/fitRecord.js";
import {normalQuantile} from "../quantity/normalQuantile.js";

/** What a fit's sample says of each coordinate by itself, and of those that vary together. */
export interface FittedMargins {
  /**
   * Coordinate i at a point of the unit cube whose first axes are the coordinates; `expected`: of coordinates that vary together not one
   * particle's but what is expected there, the mean of the particles within 5% of the place.
   */
  value(i: number, point: ArrayLike<number>, expected?: boolean): number;
  /** How many particles there are. */
  count: number;
  /** Sets the axes of a point, in place, so that every coordinate has there what particle k has. */
  place(k: number, point: Float64Array): void;
  /** Coordinates that vary together, drawn from one particle: by the place of the first of each. */
  joint: number[][];
  /** Largest correlation, in size, of two coordinates that are taken as independent. */
  leftOut: number;
}

/** Share of the particles on either side of a place that tell what is expected there. */
const window = 0.05;
/** Correlation beyond which coordinates are drawn together. */
const strong = 0.3;

/**
 * Turns a fit's sample into margins on the unit cube: coordinate i at u is the sample's u-quantile, between the two nearest particles;
 * a coordinate that the fit leaves alone is standard normal. Coordinates whose correlation exceeds 0.3 (and those linked to them) are
 * drawn together, as one particle: the one at place u of the first of them.
 *
 * @param sample - of the fit
 * @param coordinates - names, in the order of the axes
 * @example
 * fittedMargins({coordinates: ["a"], rows: [[3], [1], [2]]}, ["a", "b"]).value(0, [0.5, 0.5]) // => 2
 */
export function fittedMargins(
  {coordinates: sampled, rows}: Fit["sample"],
  coordinates: readonly string[]
): FittedMargins {
  const column = (name: string) => {
    const at = sampled.indexOf(name);
    return at < 0 ? null : Float64Array.from(rows, (row) => row[at]);
  };
  const columns = coordinates.map(column);
  const margins = columns.map((values) => (values ? Float64Array.from(values).sort() : null));
  const {joint, leftOut} = correlated(columns);
  const order = new Map(
    joint.flatMap((members) => {
      const first = columns[members[0]] as Float64Array;
      const particles = Array.from(rows.keys()).sort((a, b) => first[a] - first[b] || a - b);
      return members.map((i) => [i, {particles, first: members[0]}] as const);
    })
  );
  const last = Math.max(1, rows.length - 1);
  const ranks = columns.map((values) => values && ranksOf(values));
  return {
    count: rows.length,
    place(k, point) {
      ranks.forEach((rank, i) => {
        // Of coordinates that vary together the first says which particle it is.
        if (rank && (order.get(i)?.first ?? i) === i) point[i] = rank[k] / last;
      });
    },
    value(i, point, expected = false) {
      const sorted = margins[i];
      if (!sorted) return normalQuantile(point[i]);
      const together = order.get(i);
      if (!together) return between(sorted, point[i]);
      const {particles, first} = together;
      const place = Math.min(rows.length - 1, Math.floor(rows.length * point[first]));
      const near = expected ? Math.floor(window * rows.length) : 0;
      const around = particles.slice(Math.max(0, place - near), place + near + 1);
      const own = columns[i] as Float64Array;
      return around.reduce((sum, particle) => sum + own[particle], 0) / around.length;
    },
    joint,
    leftOut
  };
}

/** How many come before each in rising order, those of equal size in the order given. */
function ranksOf(values: Float64Array): Uint32Array {
  const ranks = new Uint32Array(values.length);
  Array.from(values.keys())
    .sort((a, b) => values[a] - values[b] || a - b)
    .forEach((k, rank) => {
      ranks[k] = rank;
    });
  return ranks;
}

/** The u-quantile of sorted numbers. */
function between(sorted: Float64Array, u: number): number {
  const place = u * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}

/** Sets of columns linked by strong correlations, and the largest correlation outside them. */
function correlated(columns: readonly (Float64Array | null)[]): {
  joint: number[][];
  leftOut: number;
} {
  const sets = columns.map((_, i) => [i]);
  const scaled = columns.map((values) => values && standardised(values));
  const pairs: [number, number, number][] = [];
  scaled.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = scaled[j];
      if (a && b) pairs.push([i, j, Math.abs(a.reduce((sum, x, k) => sum + x * b[k], 0))]);
    }
  });
  for (const [i, j, r] of pairs) {
    if (!(r > strong) || sets[i] === sets[j]) continue;
    const merged = [...sets[j], ...sets[i]].sort((a, b) => a - b);
    for (const member of merged) sets[member] = merged;
  }
  const outside = pairs.filter(([i, j]) => sets[i] !== sets[j]).map(([, , r]) => r);
  return {
    joint: [...new Set(sets)].filter(({length}) => length > 1),
    leftOut: Math.max(0, ...outside)
  };
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const length = Math.sqrt(centred.reduce((sum, each) => sum + each * each, 0));
  return length > 0 ? centred.map((each) => each / length) : centred;
}
