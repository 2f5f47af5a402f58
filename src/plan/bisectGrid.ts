/** Where a rising function reaches a goal on a grid. */
export interface GridSolution {
  /** Smallest grid value at which the goal is reached, or null if even the last one does not reach it. */
  value: number | null;
  /** The function there; at the best end if the goal is not reached. */
  result: number;
  /** Grid value of `result`. */
  at: number;
  /** Number of evaluations. */
  evaluations: number;
}

/**
 * Finds the smallest value of a grid at which a rising function reaches a goal, by bisection.
 *
 * The grid is low, low + step, … and high, or from high downwards if the function falls (`falling`): then the largest value is
 * sought. The function must be monotone on the grid, as a probability under common random numbers is when its lever only
 * helps; otherwise a value that reaches the goal is found, not surely the smallest.
 *
 * @param f - evaluated at most ⌈log2(grid)⌉ + 1 times
 * @param options.low, options.high - ends of the grid; low < high
 * @param options.step - width of the grid; above (high − low) / 2³⁰
 * @param options.goal - f ≥ goal is sought
 * @param options.falling - true if f falls; default false
 * @throws RangeError if the ends or the step make no grid
 * @example
 * bisectGrid((x) => x * x, {low: 0, high: 10, step: 1, goal: 50}) // => {value: 8, result: 64, at: 8, evaluations: 4}
 * bisectGrid((x) => -x, {low: 0, high: 10, step: 1, goal: -3, falling: true}).value // => 3
 * bisectGrid((x) => x, {low: 0, high: 10, step: 1, goal: 11}) // => {value: null, result: 10, at: 10, evaluations: 1}
 */
export function bisectGrid(
  f: (value: number) => number,
  {
    low,
    high,
    step,
    goal,
    falling = false
  }: {low: number; high: number; step: number; goal: number; falling?: boolean}
): GridSolution {
  if (!(low < high)) throw new RangeError(`invalid low; not below high ${high}: ${low}`);
  const least = (high - low) / 2 ** 30;
  if (!(step > least)) throw new RangeError(`invalid step; not above ${least}: ${step}`);
  const last = Math.ceil((high - low) / step - 1e-9);
  const value = (i: number) => {
    const along = Math.min(high - low, i * step);
    return Number((falling ? high - along : low + along).toPrecision(12));
  };
  const best = f(value(last));
  let evaluations = 1;
  if (!(best >= goal)) return {value: null, result: best, at: value(last), evaluations};
  let failing = -1;
  let reaching = last;
  let result = best;
  while (reaching - failing > 1) {
    const middle = (failing + reaching) >> 1;
    const here = f(value(middle));
    evaluations++;
    if (here >= goal) {
      reaching = middle;
      result = here;
    } else failing = middle;
  }
  return {value: value(reaching), result, at: value(reaching), evaluations};
}
