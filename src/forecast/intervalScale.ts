/** How much a series moves, on the scale it is given on. */
export interface Movement {
  /** Standard deviation of the yearly changes (n − 2 degrees of freedom); 0 for n = 2. */
  spread: number;
  /** Root mean square of the yearly changes, the weight falling by 0.7 a year back. */
  movement: number;
}

/**
 * Measures how much a series moves: round its own mean change, and lately.
 *
 * @param z - observations, shape (n), n ≥ 2
 */
export function intervalScale(z: Float64Array): Movement {
  const m = z.length - 1;
  const mean = (z[m]! - z[0]!) / m;
  let [deviations, squares, weights] = [0, 0, 0];
  for (let t = 1; t <= m; t++) {
    const change = z[t]! - z[t - 1]!;
    deviations += (change - mean) * (change - mean);
    squares = 0.7 * squares + change * change;
    weights = 0.7 * weights + 1;
  }
  return {
    spread: m > 1 ? Math.sqrt(deviations / (m - 1)) : 0,
    movement: Math.sqrt(squares / weights)
  };
}
