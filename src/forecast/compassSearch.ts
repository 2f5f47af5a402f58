/**
 * Minimises a function in a box by trying a step up and down each coordinate, halving the steps when none helps.
 *
 * @param f - function of a point
 * @param start - point within the box; changed in place and returned
 * @param lower - box, shape of start
 * @param upper - box, shape of start
 * @param first - first step as a share of the box; default 1/16
 * @param halvings - how often the step is halved; default 22
 */
export function compassSearch(
  f: (x: readonly number[]) => number,
  start: number[],
  lower: readonly number[],
  upper: readonly number[],
  {first = 1 / 16, halvings = 22}: {first?: number; halvings?: number} = {}
): number[] {
  let best = f(start);
  let step = first;
  for (let halved = 0; halved <= halvings; ) {
    let moved = false;
    for (let i = 0; i < start.length; i++) {
      for (const sign of [1, -1]) {
        const before = start[i];
        const tried = before + sign * step * (upper[i] - lower[i]);
        start[i] = Math.min(upper[i], Math.max(lower[i], tried));
        const value = f(start);
        if (value < best) {
          best = value;
          moved = true;
          break;
        }
        start[i] = before;
      }
    }
    if (!moved) {
      step /= 2;
      halved++;
    }
  }
  return start;
}
