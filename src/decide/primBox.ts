import {betaShare} from "../quantity/betaShare.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {checkObjects} from "../quantity/checkObject.js";

/** A bound of a box on one axis; an end that is not bounded is 0 or 1. */
export interface BoxLimit {
  axis: number;
  low: number;
  high: number;
  /** Probability of a box so dense without this limit, by chance alone. */
  chance: number;
}

/** What a box catches of the points of interest. */
export interface BoxCatch {
  /** Share of the points of interest that lie in it. */
  coverage: number;
  /** Share of its points that are of interest. */
  density: number;
  /** Points in it. */
  points: number;
}

/** A box in the unit cube in which points of interest are frequent. */
export interface PrimBox extends BoxCatch {
  limits: BoxLimit[];
  /** Every box on the way, from the whole cube on. */
  path: BoxCatch[];
}

/** How boxes are peeled. */
export interface PrimOptions {
  /** Share of the points that one step cuts off; default 0.05. */
  peel?: number;
  /** Share of all points that a box must keep; default 0.05. */
  least?: number;
}

/** Chance above which a limit is dropped. */
const doubtful = 0.05;

/**
 * Finds a box in which points of interest are frequent by the patient rule induction method: from the whole cube it cuts off, again and
 * again, the twentieth of the remaining points at an end of an axis that leaves the rest densest; of the boxes on the way it takes
 * the one with the best harmonic mean of coverage and density, and drops the limits that chance could have made (quasi-p-value above
 * 0.05).
 *
 * @param points - one a row, coordinates in (0, 1); shape (points, axes)
 * @param interest - 1 where a point is of interest
 * @param options - see {@link PrimOptions}
 * @throws RangeError if the two are not of one length, or a share is not in (0, 0.5]
 * @see Friedman, J. H. and Fisher, N. I. (1999), Statistics and Computing 9, 123-143; Bryant, B. P. and Lempert, R. J. (2010),
 * Technological Forecasting and Social Change 77, 34-49
 * @example
 * primBox(Array.from({length: 100}, (_, i) => [(i + 0.5) / 100]), Uint8Array.from({length: 100}, (_, i) => (i < 30 ? 1 : 0))).limits.map(({low, high}) => [low, high.toFixed(1)]) // => [[0, "0.3"]]
 */
export function primBox(
  points: readonly ArrayLike<number>[],
  interest: Uint8Array,
  options: PrimOptions = {}
): PrimBox {
  checkKeys("options of primBox", options, {peel: true, least: true});
  const {peel = 0.05, least = 0.05} = options;
  checkList("points", points);
  for (const [i, point] of points.entries()) checkNumbers(`points[${i}]`, point);
  checkNumbers("interest", interest);
  if (points.length !== interest.length)
    throw new RangeError(`invalid interest; not ${points.length} values: ${interest.length}`);
  checkNumber("peel", peel, "not in (0, 0.5]", Number.MIN_VALUE, 0.5);
  checkNumber("least", least, "not in (0, 0.5]", Number.MIN_VALUE, 0.5);
  const axes = points[0]?.length ?? 0;
  const all = catchOf(points.keys(), interest, interest);
  let box: Box = {low: new Float64Array(axes), high: new Float64Array(axes).fill(1)};
  let inside = Array.from(points.keys());
  const orders = Array.from({length: axes}, (_, axis) =>
    [...inside].sort((a, b) => points[a][axis] - points[b][axis])
  );
  const path: {box: Box; caught: BoxCatch}[] = [{box, caught: all}];
  const fewest = Math.max(1, least * points.length);
  for (;;) {
    const cut = Math.max(1, Math.round(peel * inside.length));
    if (inside.length - cut < fewest) break;
    const next = bestPeel(points, interest, orders, box, cut);
    if (!next) break;
    ({box, inside} = next);
    const kept = new Set(inside);
    orders.forEach((order, axis) => {
      orders[axis] = order.filter((i) => kept.has(i));
    });
    path.push({box, caught: catchOf(inside, interest, interest)});
  }
  const best = path.reduce((a, b) => (balance(b.caught) > balance(a.caught) ? b : a));
  const limits = certainLimits(points, interest, best.box);
  const kept = inBox(points, limits);
  return {limits, ...catchOf(kept, interest, interest), path: path.map(({caught}) => caught)};
}

interface Box {
  low: Float64Array;
  high: Float64Array;
}

/** Harmonic mean of coverage and density. */
function balance({coverage, density}: BoxCatch): number {
  return coverage + density === 0 ? 0 : (2 * coverage * density) / (coverage + density);
}

function catchOf(inside: Iterable<number>, interest: Uint8Array, all: Uint8Array): BoxCatch {
  let points = 0;
  let caught = 0;
  for (const i of inside) {
    points++;
    caught += interest[i];
  }
  const total = all.reduce((sum, one) => sum + one, 0);
  return {
    points,
    density: points === 0 ? 0 : caught / points,
    coverage: total === 0 ? 0 : caught / total
  };
}

/** The cut at an end of an axis that leaves the densest box; of equal ones the first. */
function bestPeel(
  points: readonly ArrayLike<number>[],
  interest: Uint8Array,
  orders: readonly number[][],
  box: Box,
  cut: number
): {box: Box; inside: number[]} | null {
  let most = -1;
  let found: {axis: number; sorted: number[]; top: boolean} | null = null;
  for (const [axis, sorted] of orders.entries()) {
    const keep = sorted.length - cut;
    for (const top of [false, true]) {
      const from = top ? 0 : cut;
      let caught = 0;
      for (let k = from; k < from + keep; k++) caught += interest[sorted[k]];
      if (caught > most) [most, found] = [caught, {axis, sorted, top}];
    }
  }
  if (!found) return null;
  const {axis, sorted, top} = found;
  const keep = sorted.length - cut;
  const [low, high] = [box.low.slice(), box.high.slice()];
  const middle = (k: number) => (points[sorted[k - 1]][axis] + points[sorted[k]][axis]) / 2;
  if (top) high[axis] = middle(keep);
  else low[axis] = middle(cut);
  return {box: {low, high}, inside: top ? sorted.slice(0, keep) : sorted.slice(cut)};
}

/** The limits without which the box would be less dense than chance explains, dropping the most doubtful first. */
function certainLimits(
  points: readonly ArrayLike<number>[],
  interest: Uint8Array,
  {low, high}: Box
): BoxLimit[] {
  let limits: BoxLimit[] = Array.from(low, (_, axis) => ({
    axis,
    low: low[axis],
    high: high[axis],
    chance: 1
  })).filter((limit) => limit.low > 0 || limit.high < 1);
  for (;;) {
    const own = catchOf(inBox(points, limits), interest, interest);
    limits = limits.map((limit) => {
      const others = limits.filter((each) => each !== limit);
      const wider = catchOf(inBox(points, others), interest, interest);
      const caught = Math.round(own.density * own.points);
      return {...limit, chance: atLeast(caught, own.points, wider.density)};
    });
    const worst = limits.reduce((a, b) => (b.chance > a.chance ? b : a), limits[0]);
    if (!worst || worst.chance <= doubtful) return limits;
    limits = limits.filter((limit) => limit !== worst);
  }
}

/**
 * Numbers of the points within some limits.
 *
 * @param points - shape (points, axes)
 * @param limits - of a box
 * @example
 * inBox([[0.1], [0.9]], [{axis: 0, low: 0.5, high: 1, chance: 0}]) // => [1]
 */
export function inBox(points: readonly ArrayLike<number>[], limits: readonly BoxLimit[]): number[] {
  checkList("points", points);
  for (const [i, point] of points.entries()) checkNumbers(`points[${i}]`, point);
  checkObjects("limits", limits, ["axis"]);
  for (const [i, {axis, low, high}] of limits.entries()) {
    checkInteger(`limits[${i}].axis`, axis, 0, (points[0]?.length ?? Infinity) - 1);
    checkNumber(`limits[${i}].low`, low, "not a number", -Infinity, Infinity);
    checkNumber(`limits[${i}].high`, high, "not a number", -Infinity, Infinity);
  }
  return Array.from(points.keys()).filter((i) =>
    limits.every(({axis, low, high}) => points[i][axis] > low && points[i][axis] < high)
  );
}

/** P(X ≥ k), X binomial (n, p): the share of a Beta(k, n − k + 1) below p. */
function atLeast(k: number, n: number, p: number): number {
  return k === 0 ? 1 : betaShare(p, k, n - k + 1);
}
