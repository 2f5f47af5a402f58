import {solveRows} from "./denseMatrix.js";

/** A system F(x) = 0, as many equations as unknowns. */
export interface NonlinearSystem {
  /** Writes F(x). */
  evaluate(x: Float64Array, out: Float64Array): void;
  /** About ∂F/∂x, to begin with; shape (n, n). */
  slope: readonly (readonly number[])[];
  /** What max |F| must come to. */
  tolerance: number;
  /** Longest step, and most steps; default 2 and 25. */
  reach?: number;
  most?: number;
}

/**
 * Solves a system of a few equations by Broyden's method, from x = 0: steps by a slope that every step mends (in one unknown the
 * secant method); a step that makes it worse or leaves the numbers is halved.
 *
 * @param system - see {@link NonlinearSystem}
 * @returns x, or null where it does not get there
 * @see Broyden, C. G. (1965), A class of methods for solving nonlinear simultaneous equations, Math. Comp. 19
 */
export function solveNonlinear({
  evaluate,
  slope,
  tolerance,
  reach = 2,
  most = 25
}: NonlinearSystem): Float64Array | null {
  const n = slope.length;
  let x = new Float64Array(n);
  let f = new Float64Array(n);
  evaluate(x, f);
  const jacobian = slope.map((row) => [...row]);
  for (let step = 0; step < most; step++) {
    const off = largest(f);
    if (!(off - off === 0)) return null;
    if (off <= tolerance) return x;
    const way = solveRows(
      jacobian,
      Array.from(f, (value) => [-value])
    );
    if (!way) return null;
    const move = Float64Array.from(way, ([value]) => value);
    shorten(move, Math.min(1, reach / Math.sqrt(squares(move))));
    const next = tried(evaluate, x, move, off);
    if (!next) return null;
    mend(jacobian, move, next.f, f);
    [x, f] = [next.x, next.f];
  }
  return largest(f) <= tolerance ? x : null;
}

/** The point after a move, which is halved as long as it leads out of the numbers or twice as far off. */
function tried(
  evaluate: NonlinearSystem["evaluate"],
  x: Float64Array,
  move: Float64Array,
  off: number
): {x: Float64Array<ArrayBuffer>; f: Float64Array<ArrayBuffer>} | null {
  for (let halved = 0; halved < 8; halved++) {
    const next = x.map((value, i) => value + move[i]) as Float64Array<ArrayBuffer>;
    const f = new Float64Array(x.length);
    evaluate(next, f);
    if (largest(f) <= 2 * off) return {x: next, f};
    shorten(move, 0.5);
  }
  return null;
}

/** J += (ΔF − J Δx) Δxᵀ / |Δx|². */
function mend(jacobian: number[][], move: Float64Array, now: Float64Array, before: Float64Array) {
  const length = squares(move);
  if (length === 0) return;
  jacobian.forEach((row, i) => {
    let miss = now[i] - before[i];
    for (let j = 0; j < move.length; j++) miss -= row[j] * move[j];
    for (let j = 0; j < move.length; j++) row[j] += (miss * move[j]) / length;
  });
}

function shorten(move: Float64Array, factor: number): void {
  for (let i = 0; i < move.length; i++) move[i] *= factor;
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Largest size; no number where one is none. */
function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
