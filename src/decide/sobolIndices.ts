import {quantileSorted} from "simple-statistics";
import {checkFunction} from "../quantity/checkFunction.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {evaluatePoints, type PointWatch} from "./evaluatePoints.js";
import {sobolSequence} from "./sobolSequence.js";

/** A share of the variance, with its 95% interval. */
export interface VarianceIndex {
  value: number;
  low: number;
  high: number;
  /** Whether the interval is narrow enough to say the number: not wider than 0.2, or its upper end at most three times the lower. */
  sayable: boolean;
  /** Sets of points needed to bring the width of the interval to 0.1, as it falls with the root of their number. */
  needed: number;
}

/** First-order and total index of one group of inputs. */
export interface GroupIndices {
  /** Share of the variance that would go if the group were known, the others as they are. */
  first: VarianceIndex;
  /** Share that would be left if all others were known: the group alone and in all its interactions. */
  total: VarianceIndex;
}

/** Sobol' indices of a function. */
export interface SobolIndices {
  groups: GroupIndices[];
  mean: number;
  variance: number;
  /** Sets of points, and evaluations of the function. */
  samples: number;
  evaluations: number;
}

/** How indices are estimated. */
export interface SobolOptions {
  /** Number of inputs, each uniform on (0, 1). */
  dimensions: number;
  /** Inputs that vary together, by index; each input in one group. */
  groups: readonly (readonly number[])[];
  /** Sets of points, best a power of two; at least 4. */
  samples: number;
  /** Of the shift of the points and of the resampling; default 1. */
  seed?: number;
}

const resamples = 200;
const widest = 0.2;
const narrow = 0.1;
const key = streamKey("sobolIndices resample");

/**
 * Estimates first-order and total Sobol' indices of a function of independent uniform inputs, by groups, on Saltelli's design: N points
 * A and N points B of one Sobol' sequence, and for every group A with the group's inputs from B (AB_i), N (groups + 2) evaluations.
 *
 *   total:  T_i = (1/2N) Σ (f(A) − f(AB_i))² / V                       (Jansen)
 *   first:  S_i = 1 − (1/2N) Σ (f(B) − f(AB_i))² / V                   (Jansen), or
 *           S_i = (1/N) Σ (f(B) − f̄) (f(AB_i) − f(A)) / V              (Saltelli), whichever has the narrower interval: the first
 *                                                                      for strong inputs, the second for weak ones
 *
 * Intervals are from 200 resamples of the N sets, the central 95%.
 *
 * @param f - of a point, shape (dimensions); the array is used again
 * @param options - see {@link SobolOptions}
 * @param watch - stops it, and is told of its progress
 * @throws (rejects) RangeError if an input is in no group or in two, or the signal's reason when stopped
 * @see Jansen, M. J. W. (1999), Computer Physics Communications 117, 35-43; Saltelli, A. et al. (2010), Computer Physics Communications
 * 181, 259-270
 * @example
 * (await sobolIndices(([x, y]) => x + 2 * y, {dimensions: 2, groups: [[0], [1]], samples: 1024})).groups.map(({first}) => first.value.toFixed(2)) // => ["0.20", "0.80"]
 */
export async function sobolIndices(
  f: (point: Float64Array) => number,
  options: SobolOptions,
  watch: PointWatch = {}
): Promise<SobolIndices> {
  checkFunction("f", f);
  checkKeys("options of sobolIndices", options, {
    dimensions: true,
    groups: true,
    samples: true,
    seed: true
  });
  checkObject("options", options, ["dimensions", "groups", "samples"]);
  const {dimensions, groups, samples, seed = 1} = options;
  checkGroups(dimensions, groups);
  checkInteger("samples", samples, 4, 2 ** 24);
  const columns = groups.length + 2;
  const sequence = sobolSequence(2 * dimensions, seed);
  const both = new Float64Array(2 * dimensions);
  const fill = (number: number, point: Float64Array) => {
    const column = number % columns;
    if (column === 0) sequence.next(both);
    point.set(
      both.subarray(column === 1 ? dimensions : 0, column === 1 ? 2 * dimensions : dimensions)
    );
    if (column > 1) for (const i of groups[column - 2]) point[i] = both[dimensions + i];
  };
  const runs = samples * columns;
  const values = await evaluatePoints(f, {count: runs, dimensions, fill}, watch);
  const evaluated = Array.from({length: columns}, (_, column) =>
    Float64Array.from({length: samples}, (_, sample) => values[sample * columns + column])
  );
  return {...indicesOf(evaluated, seed), samples, evaluations: runs};
}

function checkGroups(dimensions: number, groups: readonly (readonly number[])[]): void {
  checkList("groups", groups);
  const named = groups.flat();
  const ascending = [...named].sort((a, b) => a - b);
  if (ascending.some((each, i) => each !== i) || ascending.length !== dimensions)
    throw new RangeError(
      `invalid groups; not each of ${dimensions} inputs once: ${JSON.stringify(groups).slice(0, 80)}`
    );
}

/** The indices of all sets, and the spread of those of resampled ones. */
function indicesOf(
  evaluated: readonly Float64Array[],
  seed: number
): Pick<SobolIndices, "groups" | "mean" | "variance"> {
  const n = evaluated[0].length;
  const all = estimates(
    evaluated,
    Uint32Array.from({length: n}, (_, i) => i)
  );
  const random = createRandom(seed);
  const drawn = Array.from({length: resamples}, (_, b) => {
    random.seek(b, 0, key, 0);
    return estimates(
      evaluated,
      Uint32Array.from({length: n}, () => Math.floor(n * random.uniform()))
    );
  });
  const index = (of: (one: Estimates) => number) => {
    const sorted = Float64Array.from(drawn, of)
      .filter((value) => Number.isFinite(value))
      .sort();
    return varianceIndex(of(all), sorted, n);
  };
  const groups = all.groups.map((_, g): GroupIndices => {
    const [jansen, saltelli] = [0, 1].map((k) => index(({groups}) => groups[g].first[k]));
    const first = jansen.high - jansen.low < saltelli.high - saltelli.low ? jansen : saltelli;
    return {first, total: index(({groups}) => groups[g].total)};
  });
  return {groups, mean: all.mean, variance: all.variance};
}

function varianceIndex(value: number, sorted: Float64Array, n: number): VarianceIndex {
  // A function that does not vary has no shares.
  if (sorted.length === 0) return {value: 0, low: 0, high: 0, sayable: true, needed: n};
  const [low, high] = [0.025, 0.975].map((p) => quantileSorted(Array.from(sorted), p));
  const width = high - low;
  return {
    value,
    low,
    high,
    sayable: width <= widest || low >= width / 2,
    needed: Math.ceil(n * Math.max(1, (width / narrow) ** 2))
  };
}

interface Estimates {
  mean: number;
  variance: number;
  groups: {first: [jansen: number, saltelli: number]; total: number}[];
}

function estimates([a, b, ...mixed]: readonly Float64Array[], picked: Uint32Array): Estimates {
  const n = picked.length;
  let sum = 0;
  for (const i of picked) sum += a[i] + b[i];
  const mean = sum / (2 * n);
  let squares = 0;
  for (const i of picked) squares += (a[i] - mean) ** 2 + (b[i] - mean) ** 2;
  const variance = squares / (2 * n);
  const groups = mixed.map((ab): Estimates["groups"][number] => {
    let [alone, left, product] = [0, 0, 0];
    for (const i of picked) {
      alone += (b[i] - ab[i]) ** 2;
      left += (a[i] - ab[i]) ** 2;
      product += (b[i] - mean) * (ab[i] - a[i]);
    }
    const scale = n * variance;
    return {first: [1 - alone / (2 * scale), product / scale], total: left / (2 * scale)};
  });
  return {mean, variance, groups};
}
