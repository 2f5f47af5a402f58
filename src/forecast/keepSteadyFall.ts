/**
 * Keeps of a fall towards the natural zero only as much as the past fell steadily: below the last value the path becomes
 * z(T) + r (path − z(T)) with r = max(0, z(1) − z(T)) / Σ |z(t) − z(t−1)|.
 *
 * r is 1 where every year fell, and 0 where the level has not fallen at all: a fall of the last years alone is more often made
 * up than gone on with. It holds on the inner holdouts of every kind of series, at early and late origins
 * (`data/evidence/forecast-selection.json`); a rise goes on as it is. Nothing to tune.
 *
 * @param path - distances from the natural zero, shape (horizon)
 * @param z - the history on the same scale, shape (n), n ≥ 2
 * @returns shape (horizon)
 */
export function keepSteadyFall(path: Float64Array, z: Float64Array): Float64Array {
  const last = z[z.length - 1];
  let moved = 0;
  for (let t = 1; t < z.length; t++) moved += Math.abs(z[t] - z[t - 1]);
  const steady = moved > 0 ? Math.max(0, z[0] - last) / moved : 0;
  return path.map((value) => (value < last ? last + steady * (value - last) : value));
}
