import {brent} from "./brent.js";

/** Where a goal is reached, or how near it can be brought. */
export interface Sought {
  /** Value of the lever; the best attainable where the goal is not reachable. */
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

/**
 * Finds the value of a lever at which an indicator meets a goal.
 *
 * First as if the indicator were affine: u = u₀ + (goal − y₀)(u₁ − u₀)/(y₁ − y₀) from two runs, checked by a third. If that
 * fails the interval is sampled; a monotone indicator is solved by Brent's method (`noisy`: bisection, for step functions
 * such as means of whole persons on common random numbers), any other is refused with the sampled profile.
 *
 * @param indicator - from lever to indicator; called with values in [low, high] only
 * @param goal - value wanted, unit of the indicator
 * @param options.low - lower bound of the lever; `high`: upper bound
 * @param options.noisy - bisection instead of Brent's method; the value is the smallest seen that meets a rising goal
 * @param options.tolerance - relative, of the lever; default 1e-12
 * @throws RangeError if the bounds are not low < high, or the indicator is not monotone between them
 * @see Brent, R. P. (1973), Algorithms for Minimization without Derivatives, ch. 4
 * @example
 * seek((u) => 2 * u + 1, 7, {low: 0, high: 10}) // => {value: 3, attained: 7, residual: 0, reachable: true, method: "affine", runs: 3, note: null}
 * seek((u) => u * u, 2, {low: 0, high: 10}).value.toFixed(9) // => "1.414213562"
 * seek((u) => u, 20, {low: 0, high: 10}).note // => "not reachable within bounds; best attainable 10 at 10"
 * seek((u) => (u - 5) * (u - 5), 20, {low: 0, high: 10}) // throws invalid indicator; not monotone
 */
export function seek(
  indicator: (lever: number) => number,
  goal: number,
  options: {low: number; high: number; noisy?: boolean; tolerance?: number}
): Sought {
  const {low, high, noisy = false, tolerance = 1e-12} = options;
  if (!(low < high && Number.isFinite(high - low)))
    throw new RangeError(`invalid bounds; not low < high: ${low}, ${high}`);
  if (!Number.isFinite(goal)) throw new RangeError(`invalid goal; not finite: ${goal}`);
  let runs = 0;
  const f = (u: number) => {
    ++runs;
    const y = indicator(u);
    if (!Number.isFinite(y)) throw new RangeError(`invalid indicator; not finite at ${u}: ${y}`);
    return y;
  };
  const found = (value: number, attained: number, method: Sought["method"]): Sought => ({
    value,
    attained,
    residual: attained - goal,
    reachable: true,
    method,
    runs,
    note: null
  });
  const [yLow, yHigh] = [f(low), f(high)];
  const scale = 1e-9 * (Math.abs(yLow) + Math.abs(yHigh) + Math.abs(goal));
  if (!noisy && yLow !== yHigh) {
    const u = low + ((goal - yLow) * (high - low)) / (yHigh - yLow);
    if (u >= low && u <= high) {
      const y = f(u);
      if (Math.abs(y - goal) <= 1e-3 * scale) return found(u, y, "affine");
    }
  }
  const [us, ys] = profile(f, low, high, yLow, yHigh);
  const rises = yHigh >= yLow;
  const slack = noisy ? Infinity : scale;
  for (let k = 1; k < ys.length; ++k)
    if ((rises ? ys[k - 1] - ys[k] : ys[k] - ys[k - 1]) > (slack === Infinity ? scale : slack))
      throw new RangeError(
        `invalid indicator; not monotone between ${low} and ${high}: ${us.map((u, m) => `${u} → ${ys[m]}`).join(", ")}`
      );
  const best = rises
    ? goal > yHigh
      ? high
      : goal < yLow
        ? low
        : null
    : goal > yLow
      ? low
      : goal < yHigh
        ? high
        : null;
  if (best !== null) {
    const attained = best === low ? yLow : yHigh;
    const note = `not reachable within bounds; best attainable ${attained} at ${best}`;
    return {
      ...found(best, attained, "bound"),
      reachable: attained === goal,
      note: attained === goal ? null : note
    };
  }
  let k = 1;
  while (rises ? ys[k] < goal : ys[k] > goal) ++k;
  const [a, b] = [us[k - 1], us[k]!];
  if (noisy) {
    const [u, y] = bisect(f, goal, a, b, ys[k], rises, tolerance);
    return found(u, y, "bisection");
  }
  const [u, y] = brent((x) => f(x) - goal, a, b, ys[k - 1] - goal, ys[k] - goal, tolerance);
  return found(u, y + goal, "brent");
}

function profile(
  f: (u: number) => number,
  low: number,
  high: number,
  yLow: number,
  yHigh: number
): [number[], number[]] {
  const parts = 8;
  const us = Array.from({length: parts + 1}, (_, k) =>
    k === 0 ? low : k === parts ? high : low + ((high - low) * k) / parts
  );
  return [us, us.map((u, k) => (k === 0 ? yLow : k === parts ? yHigh : f(u)))];
}

/** Narrows to the end that meets the goal. */
function bisect(
  f: (u: number) => number,
  goal: number,
  a: number,
  b: number,
  yB: number,
  rises: boolean,
  tolerance: number
): [number, number] {
  while (
    Math.abs(b - a) > tolerance * Math.max(Math.abs(a), Math.abs(b)) &&
    (a + b) / 2 !== a &&
    (a + b) / 2 !== b
  ) {
    const middle = (a + b) / 2;
    const y = f(middle);
    if (rises ? y >= goal : y <= goal) {
      b = middle;
      yB = y;
    } else a = middle;
  }
  return [b, yB];
}
