import {checkFunction} from "../quantity/checkFunction.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {brent} from "./brent.js";

/** Where a goal is reached, or how near it can be brought. */
export interface InputSolution {
  /** Value of the input; the best attainable where the goal is not reachable. */
  value: number;
  /** Indicator at that value, and its distance from the goal. */
  attained: number;
  residual: number;
  reachable: boolean;
  method: "affine" | "brent" | "bisection" | "bound";
  /** Number of evaluations. */
  runs: number;
  /** What to tell a reader where the goal is not reachable. */
  note: string | null;
}

const known = {low: true, high: true, noisy: true, tolerance: true} as const;

/**
 * Finds the value of an input at which an indicator meets a goal.
 *
 * First as if the indicator were affine: u = u₀ + (goal − y₀)(u₁ − u₀)/(y₁ − y₀) from two runs, checked by a third.
 * If that fails the interval is sampled; a monotone indicator is solved by Brent's method (`noisy`: bisection, for
 * step functions such as means of whole persons on common random numbers), any other is refused with the sampled
 * profile.
 *
 * @param indicator - from input to indicator; called with values in [low, high] only
 * @param goal - value wanted, unit of the indicator
 * @param options.low - lower bound of the input; `high`: upper bound
 * @param options.noisy - bisection instead of Brent's method; the value is the smallest seen that meets a rising goal
 * @param options.tolerance - relative, of the input; default 1e-12
 * @throws RangeError if the bounds are not low < high, or the indicator is not monotone between them
 * @see Brent, R. P. (1973), Algorithms for Minimization without Derivatives, ch. 4
 * @example
 * solveInput((u) => 2 * u + 1, 7, {low: 0, high: 10}) // => {value: 3, attained: 7, residual: 0, reachable: true, method: "affine", runs: 3, note: null}
 * solveInput((u) => u * u, 2, {low: 0, high: 10}).value.toFixed(9) // => "1.414213562"
 * solveInput((u) => u, 20, {low: 0, high: 10}).note // => "not reachable within bounds; best attainable 10 at 10"
 * solveInput((u) => (u - 5) * (u - 5), 20, {low: 0, high: 10}) // throws invalid indicator; not monotone
 */
export function solveInput(
  indicator: (input: number) => number,
  goal: number,
  options: {low: number; high: number; noisy?: boolean; tolerance?: number}
): InputSolution {
  checkKeys("options of solveInput", options, known);
  const {low, high, noisy = false, tolerance = 1e-12} = options;
  checkProblem(indicator, goal, {low, high, tolerance});
  let runs = 0;
  const f = (u: number) => {
    ++runs;
    return finite(indicator(u), u);
  };
  const found = (value: number, attained: number, method: InputSolution["method"]) => ({
    value,
    attained,
    residual: attained - goal,
    reachable: true,
    method,
    runs,
    note: null
  });
  const ends: Ends = {low, high, yLow: f(low), yHigh: f(high)};
  const scale = 1e-9 * Math.abs(ends.yLow) + 1e-9 * Math.abs(ends.yHigh) + 1e-9 * Math.abs(goal);
  const u = noisy ? null : affineInput(ends, goal);
  if (u !== null) {
    const y = f(u);
    if (Math.abs(y - goal) <= 1e-3 * scale) return found(u, y, "affine");
  }
  const sampled = sample(f, ends);
  checkMonotone(sampled, ends, scale);
  const bound = nearestBound(ends, goal);
  if (bound) {
    const note = `not reachable within bounds; best attainable ${bound[1]} at ${bound[0]}`;
    return {...found(...bound, "bound"), reachable: false, note};
  }
  const bracket = bracketOf(sampled, goal);
  const rises = ends.yHigh >= ends.yLow;
  if (noisy) return found(...bisect(f, goal, bracket, rises, tolerance), "bisection");
  const [[a, ya], [b, yb]] = bracket;
  const [root, rest] = brent((x) => f(x) - goal, a, b, ya - goal, yb - goal, tolerance);
  return found(root, rest + goal, "brent");
}

function finite(y: unknown, u: number): number {
  if (typeof y !== "number" || !Number.isFinite(y))
    throw new RangeError(`invalid indicator; not finite at ${u}: ${y}`);
  return y;
}

function checkProblem(
  indicator: unknown,
  goal: number,
  {low, high, tolerance}: {low: number; high: number; tolerance: number}
): void {
  checkFunction("indicator", indicator);
  checkNumber("low", low);
  checkNumber("high", high);
  checkNumber("tolerance", tolerance, "not in [0, 1]", 0, 1);
  if (!(low < high && Number.isFinite(high - low)))
    throw new RangeError(`invalid bounds; not low < high: ${low}, ${high}`);
  checkNumber("goal", goal);
}

/** The bounds, and the indicator there. */
interface Ends {
  low: number;
  high: number;
  yLow: number;
  yHigh: number;
}

/** An input and the indicator there. */
type Point = readonly [u: number, y: number];

/** The input that meets the goal if the indicator is affine; null where that is out of bounds. */
function affineInput({low, high, yLow, yHigh}: Ends, goal: number): number | null {
  if (yLow === yHigh) return null;
  const u = low + ((goal - yLow) * (high - low)) / (yHigh - yLow);
  return u >= low && u <= high ? u : null;
}

/** The indicator at nine inputs from one bound to the other. */
function sample(f: (u: number) => number, {low, high, yLow, yHigh}: Ends): Point[] {
  const parts = 8;
  return Array.from({length: parts + 1}, (_, k): Point => {
    if (k === 0) return [low, yLow];
    if (k === parts) return [high, yHigh];
    const u = low + (high - low) * (k / parts);
    return [u, f(u)];
  });
}

function checkMonotone(points: readonly Point[], {low, high, yLow, yHigh}: Ends, slack: number) {
  const rises = yHigh >= yLow;
  for (let k = 1; k < points.length; ++k) {
    const [[, before], [, after]] = [points[k - 1], points[k]];
    if ((rises ? before - after : after - before) > slack)
      throw new RangeError(
        `invalid indicator; not monotone between ${low} and ${high}: ${points.map(([u, y]) => `${u} → ${y}`).join(", ")}`
      );
  }
}

/** The bound that comes nearest to a goal beyond what is reachable; null where it is reachable. */
function nearestBound({low, high, yLow, yHigh}: Ends, goal: number): Point | null {
  if (goal > Math.max(yLow, yHigh)) return yHigh >= yLow ? [high, yHigh] : [low, yLow];
  if (goal < Math.min(yLow, yHigh)) return yHigh >= yLow ? [low, yLow] : [high, yHigh];
  return null;
}

/** The first two neighbouring points between which the goal is met; the second meets it. */
function bracketOf(points: readonly Point[], goal: number): [Point, Point] {
  const rises = points[points.length - 1][1] >= points[0][1];
  let k = 1;
  while (rises ? points[k][1] < goal : points[k][1] > goal) ++k;
  return [points[k - 1], points[k]];
}

/** Narrows to the end that meets the goal. */
function bisect(
  f: (u: number) => number,
  goal: number,
  [[from], [to, yTo]]: [Point, Point],
  rises: boolean,
  tolerance: number
): [number, number] {
  let [a, b, yB] = [from, to, yTo];
  // Halves the bracket until no number is left in it: at most some 2100 times.
  while (Math.abs(b - a) > tolerance * Math.max(Math.abs(a), Math.abs(b))) {
    const middle = a + (b - a) / 2;
    if (middle === a || middle === b) break;
    const y = f(middle);
    if (rises ? y >= goal : y <= goal) {
      b = middle;
      yB = y;
    } else a = middle;
  }
  return [b, yB];
}
