import {betaShapes} from "../project/betaShapes.js";
import {betaShareAt, betaShareOfLog} from "../quantity/betaShare.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {exp} from "../quantity/exp.js";
import {log, log1p} from "../quantity/log.js";
import {logGamma} from "../quantity/logGamma.js";
import {logistic, logit} from "../quantity/logistic.js";
import {normalQuantile} from "../quantity/normalQuantile.js";

/** A prior seen from a standard normal coordinate z: value(z) has the prior's distribution when z is normal. */
export interface PriorScale {
  /** θ at a coordinate; rises with z. */
  value(coordinate: number): number;
  /** z of a value; the inverse of `value`. */
  coordinate(value: number): number;
  /** ln of the prior density at a value, on its natural scale. */
  logDensity(value: number): number;
}

/** Distance in log odds between two nodes of the table, in its standard deviations. */
const spacing = 0.125;
/** How far the table reaches at least, and at most, in z. A normal number drawn from 53 bits stays within ±8.3. */
const [reach, end] = [8.6, 9.6];
const {least, most} = betaShapes;

/**
 * Map between a standard normal coordinate z and a Beta(a, b) share: θ = F⁻¹(Φ(z)).
 *
 * Tabulated as log odds against z, from z = −8.6 to 8.6, and read off by cubic Hermite interpolation with the exact slope
 * φ(z) / (f(θ) θ (1 − θ)); beyond the table in a straight line. Nodes lie an eighth of a standard deviation of the log odds
 * apart, closer where the curve bends. Error of z below 10⁻⁵ within ±6 and below 10⁻⁷ outside.
 *
 * @param a - from 10⁻⁶ to 10⁸
 * @param b - from 10⁻⁶ to 10⁸
 * @throws RangeError for shapes outside this range
 * @example
 * betaScale(2, 2).value(0) // => 0.5
 * betaScale(12, 3).coordinate(0.8).toFixed(3) // => "-0.131"
 * betaScale(1e17, 2) // throws invalid beta; a and b not from 0.000001 to 100000000: 100000000000000000
 */
export function betaScale(a: number, b: number): PriorScale {
  for (const shape of [a, b])
    checkNumber("beta", shape, `a and b not from ${least} to ${most}`, least, most);
  const beta: Beta = {a, b, constant: logGamma(a + b) - logGamma(a) - logGamma(b)};
  // Most spaces are asked for names alone: the table is made when the first value is.
  let table: BetaTable | undefined;
  return {
    value(coordinate) {
      table ??= tableOf(beta);
      return logistic(interpolate(table, coordinate));
    },
    coordinate: (share) => (share >= 0 && share <= 1 ? normalCoordinate(share, beta) : NaN),
    logDensity: (share) =>
      share > 0 && share < 1
        ? beta.constant + (a - 1) * log(share) + (b - 1) * log(1 - share)
        : -Infinity
  };
}

/** Shapes, and ln Γ(a + b) − ln Γ(a) − ln Γ(b). */
interface Beta {
  a: number;
  b: number;
  constant: number;
}

/** Nodes of the table, by z. */
interface BetaTable {
  z: Float64Array;
  /** The last node at or below the lower end of each of equal parts of the table, so that a search begins near its end. */
  guide: Int32Array;
  /** Parts of the table for one unit of z. */
  parts: number;
  y: Float64Array;
  slope: Float64Array;
}

/** Log odds y with its coordinate z and dy/dz. */
interface Node {
  y: number;
  z: number;
  slope: number;
}

/** Tables by their shapes: every forecast of a project asks for the same again. */
const tables = new Map<string, BetaTable>();

function tableOf(beta: Beta): BetaTable {
  const shapes = `${beta.a} ${beta.b}`;
  const table = tables.get(shapes) ?? tabulate(beta);
  if (tables.size > 500) tables.clear();
  tables.set(shapes, table);
  return table;
}

function tabulate(beta: Beta): BetaTable {
  const {a, b} = beta;
  const step = spacing * Math.sqrt(trigamma(a) + trigamma(b));
  const centre = nodeAt(a / b < 1e6 ? logit(a / (a + b)) : log(a / b), beta);
  const coarse = [...walk(centre, -step, beta).reverse(), centre, ...walk(centre, step, beta)];
  const nodes = [coarse[0]];
  for (let i = 1; i < coarse.length; i++) refine(coarse[i - 1], coarse[i], beta, nodes);
  const z = Float64Array.from(nodes, (node) => node.z);
  const parts = z.length / (z[z.length - 1] - z[0]);
  const guide = new Int32Array(z.length + 1);
  for (let k = 1, i = 0; k < guide.length; k++) {
    while (i + 1 < z.length && (z[i + 1] - z[0]) * parts < k) i++;
    guide[k] = i;
  }
  return {
    z,
    guide,
    parts,
    y: Float64Array.from(nodes, (node) => node.y),
    slope: Float64Array.from(nodes, (node) => node.slope)
  };
}

/** Nodes from a first one outwards, until the table reaches far enough; the last is brought back from where nothing is left. */
function walk(from: Node, step: number, beta: Beta): Node[] {
  const nodes: Node[] = [];
  let last = from;
  for (let k = 1; k < 10000 && Math.abs(last.z) < reach; k++) {
    let width = step;
    let next = nodeAt(last.y + width, beta);
    for (let half = 0; half < 200 && beyond(next.z, step); half++) {
      width /= 2;
      next = nodeAt(last.y + width, beta);
    }
    if (beyond(next.z, step) || next.y === last.y) break;
    nodes.push(next);
    last = next;
    if (step > 0 ? last.z > reach : last.z < -reach) break;
  }
  return nodes;
}

const beyond = (z: number, step: number) => !(step > 0 ? z <= end : z >= -end);

function nodeAt(y: number, beta: Beta): Node {
  const {a, b, constant} = beta;
  const z = coordinateOfOdds(y, beta);
  const logShare = -logOnePlusExp(-y);
  const logRest = -logOnePlusExp(y);
  const slope = exp(-0.5 * z * z - 0.9189385332046727 - constant - a * logShare - b * logRest);
  return {y, z, slope};
}

/** Adds nodes between two until the curve between them is the quantile's, and rises; then the second one. */
function refine(from: Node, to: Node, beta: Beta, nodes: Node[]): void {
  const width = to.z - from.z;
  const rise = (to.y - from.y) / width;
  const tolerance = Math.max(Math.abs(from.z), Math.abs(to.z)) < 6.5 ? 1e-5 : 1e-9;
  const middle = from.z + width / 2;
  const there = hermite(from.y, from.slope, to.y, to.slope, width, (middle - from.z) / width);
  const bends = from.slope > 3 * rise || to.slope > 3 * rise;
  if (width > 0.01 && (bends || Math.abs(coordinateOfOdds(there, beta) - middle) > tolerance)) {
    const between = nodeAt((from.y + to.y) / 2, beta);
    if (between.z > from.z && between.z < to.z) {
      refine(from, between, beta, nodes);
      refine(between, to, beta, nodes);
      return;
    }
  }
  nodes.push(to);
}

/** z of log odds; where a share would lose its digits beside 1 or 0, from its logarithm. */
function coordinateOfOdds(y: number, beta: Beta): number {
  if (y > -700 && y < 21) return normalCoordinate(logistic(y), beta);
  const {a, b, constant} = beta;
  const logShare = -logOnePlusExp(-y);
  const logRest = -logOnePlusExp(y);
  const lower = betaShareOfLog(logShare, logRest, a, b, constant);
  return lower < 0.5
    ? normalQuantile(lower)
    : -normalQuantile(betaShareOfLog(logRest, logShare, b, a, constant));
}

/** z with Φ(z) = I_θ(a, b), from the smaller tail so that both ends keep their digits. */
function normalCoordinate(share: number, {a, b, constant}: Beta): number {
  const lower = betaShareAt(share, a, b, constant);
  if (lower < 0.5) return normalQuantile(lower);
  const upper =
    share < 1e-6
      ? betaShareOfLog(log1p(-share), log(share), b, a, constant)
      : betaShareAt(1 - share, b, a, constant);
  return -normalQuantile(upper);
}

function logOnePlusExp(x: number): number {
  return x > 0 ? x + log(1 + exp(-x)) : log(1 + exp(x));
}

/** ψ₁(x) by recurrence and its asymptotic series; only sets the spacing of the table. */
function trigamma(x: number): number {
  let sum = 0;
  while (x < 6) {
    sum += 1 / (x * x);
    x += 1;
  }
  return sum + 1 / x + 1 / (2 * x * x) + 1 / (6 * x * x * x);
}

function interpolate({z, y, slope, guide, parts}: BetaTable, at: number): number {
  const last = z.length - 1;
  if (!(at > z[0])) return y[0] + slope[0] * (at - z[0]);
  if (at >= z[last]) return y[last] + slope[last] * (at - z[last]);
  let low = guide[((at - z[0]) * parts) | 0];
  while (z[low + 1] <= at) low++;
  const high = low + 1;
  const h = z[high] - z[low];
  return hermite(y[low], slope[low], y[high], slope[high], h, (at - z[low]) / h);
}

/** Cubic through y0 and y1, `h` apart, with slopes s0 and s1; at a share t of the way. */
function hermite(y0: number, s0: number, y1: number, s1: number, h: number, t: number): number {
  const s = 1 - t;
  return s * s * ((1 + 2 * t) * y0 + t * h * s0) + t * t * ((1 + 2 * s) * y1 - s * h * s1);
}
