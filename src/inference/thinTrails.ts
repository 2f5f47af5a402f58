/** Rounds in which every particle may take another of its states. */
const rounds = 3;

/**
 * Chooses one state of every particle's trail so that the sample is like all states together: the means of all columns and of their
 * squares come as near to those of all trails as can be, each measured in its standard deviation. Particle by particle, in rounds,
 * the state is taken that leaves Σ (difference of means)² smallest.
 *
 * So the sample of n has nearly the means of a sample of all states, at the size of one.
 *
 * @param trails - states of all particles at one time after another; each of shape (n × d), row-major
 * @param d - columns
 * @returns for every particle, which of the trails its state is taken from; shape (n)
 * @throws RangeError if there are no trails, or their lengths differ or are no multiple of d
 * @see Deville & Tillé 2004, Efficient balanced sampling: the cube method, Biometrika 91, for what balance does to the error of means
 * @example
 * // Two particles, each at 1 and then at 3: one of either has the mean of all, 2, and their mean square, 5.
 * [...thinTrails([Float64Array.of(1, 1), Float64Array.of(3, 3)], 1)] // => [0, 1]
 */
export function thinTrails(trails: readonly Float64Array[], d: number): Int32Array {
  const n = trails[0]?.length / d;
  if (!(Number.isInteger(n) && trails.every(({length}) => length === n * d)))
    throw new RangeError(
      `invalid trails; not one or more of equal length, a multiple of ${d}: ${trails.map(({length}) => length)}`
    );
  const columns = balanced(trails, d);
  const chosen = Int32Array.from({length: n}, (_, k) => k % trails.length);
  const off = new Float64Array(2 * d);
  chosen.forEach((t, k) => {
    add(off, 1, trails[t], k, columns);
  });
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < n; k++) {
      add(off, -1, trails[chosen[k]], k, columns);
      chosen[k] = nearest(off, trails, k, columns);
      add(off, 1, trails[chosen[k]], k, columns);
    }
  return chosen;
}

/** Means and standard deviations by column, of the columns and then of their squares about the mean; of all trails. */
interface Columns {
  d: number;
  mean: Float64Array;
  /** 1 / standard deviation; 0 where nothing varies. */
  scale: Float64Array;
}

function balanced(trails: readonly Float64Array[], d: number): Columns {
  const count = (trails.length * trails[0].length) / d;
  const mean = new Float64Array(d);
  const [second, fourth] = [new Float64Array(d), new Float64Array(d)];
  for (const trail of trails)
    trail.forEach((value, i) => {
      mean[i % d] += value / count;
    });
  for (const trail of trails)
    trail.forEach((value, i) => {
      const square = (value - mean[i % d]) ** 2;
      second[i % d] += square / count;
      fourth[i % d] += (square * square) / count;
    });
  const scale = new Float64Array(2 * d);
  for (let i = 0; i < d; i++) {
    scale[i] = inverse(second[i]);
    scale[d + i] = inverse(fourth[i] - second[i] * second[i]);
  }
  return {d, mean: Float64Array.from([...mean, ...second]), scale};
}

const inverse = (variance: number) => (variance > 0 ? 1 / Math.sqrt(variance) : 0);

/** Adds a state's differences from the means, in standard deviations, to a sum. */
function add(
  sum: Float64Array,
  sign: number,
  trail: Float64Array,
  k: number,
  {d, mean, scale}: Columns
): void {
  for (let i = 0, at = k * d; i < d; i++, at++) {
    const away = trail[at] - mean[i];
    sum[i] += sign * away * scale[i];
    sum[d + i] += sign * (away * away - mean[d + i]) * scale[d + i];
  }
}

/** Which of a particle's states leaves the sum of all smallest: the first of several. */
function nearest(
  off: Float64Array,
  trails: readonly Float64Array[],
  k: number,
  columns: Columns
): number {
  const sum = new Float64Array(off.length);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  trails.forEach((trail, t) => {
    sum.set(off);
    add(sum, 1, trail, k, columns);
    let size = 0;
    for (const value of sum) size += value * value;
    if (size < least) [best, least] = [t, size];
  });
  return best;
}
