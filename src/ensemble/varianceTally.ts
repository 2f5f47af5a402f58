/**
 * Sums over paired runs of one output, enough for the means of the terms below and their standard errors. With y, y₁ … the
 * distances of Y, Y₁ … from the first value, μ the mean of (y + y₁) / 2 and D_j = (Y − Y_j)² / 2, the terms are
 *
 *     first part  (y − μ)(y₁ − μ)      part j  D_j − D_{j+1}      last part  D_{m−1}      total  ((y − μ)² + (y₁ − μ)²) / 2
 *
 * and the parts add to the total in every run.
 */
export interface VarianceTally {
  pivot: number;
  /** Σ s and Σ s², with s = y + y₁. */
  sum: number;
  sumSquares: number;
  /** Σ q, Σ q², Σ q s with q = y y₁, and with q = (y² + y₁²) / 2. */
  product: [number, number, number];
  square: [number, number, number];
  /** Σ t, Σ t² of the parts after the first; shape (m − 1). */
  later: [number, number][];
}

/** An empty tally of one output. `pivot` is near its values; `kinds` is m, the number of kinds of uncertainty. */
export function createTally(pivot: number, kinds: number): VarianceTally {
  return {
    pivot,
    sum: 0,
    sumSquares: 0,
    product: [0, 0, 0],
    square: [0, 0, 0],
    later: Array.from({length: kinds - 1}, () => [0, 0])
  };
}

/** Adds one run: `values[0][output]` is Y, `values[j][output]` is Y_j. */
export function addRun(tally: VarianceTally, values: readonly Float64Array[], output: number) {
  const y = values[0][output] - tally.pivot;
  const y1 = values[1][output] - tally.pivot;
  const s = y + y1;
  tally.sum += s;
  tally.sumSquares += s * s;
  addTerm(tally.product, y * y1, s);
  addTerm(tally.square, (y * y + y1 * y1) / 2, s);
  const m = values.length;
  let next = halfSquare(values, 1, output);
  for (let j = 1; j < m; ++j) {
    const here = next;
    next = j < m - 1 ? halfSquare(values, j + 1, output) : 0;
    const later = tally.later[j - 1];
    later[0] += here - next;
    later[1] += (here - next) * (here - next);
  }
}

/** Mean and standard error of each part and, last, of the total; shape (m + 1). */
export function readTally(tally: VarianceTally, runs: number): [number, number][] {
  const {sum, sumSquares, product, square, later} = tally;
  const mu = sum / (2 * runs);
  const centred = ([q, qq, qs]: [number, number, number]): [number, number] => [
    q - mu * sum + runs * mu * mu,
    qq -
      2 * mu * qs +
      2 * mu * mu * q +
      mu * mu * sumSquares -
      2 * mu * mu * mu * sum +
      runs * mu * mu * mu * mu
  ];
  const estimate = ([t, tt]: [number, number]): [number, number] => {
    const mean = t / runs;
    return [mean, Math.sqrt(Math.max(0, tt / runs - mean * mean) / (runs - 1))];
  };
  const first = estimate(centred(product));
  const total = estimate(centred(square));
  // μ is itself estimated: its variance (V + C) / 2n is missing from both.
  const missing = (first[0] + total[0]) / (2 * runs - 2);
  first[0] += missing;
  total[0] += missing;
  return [first, ...later.map(estimate), total];
}

function halfSquare(values: readonly Float64Array[], j: number, output: number): number {
  const distance = values[0][output] - values[j][output];
  return (distance * distance) / 2;
}

function addTerm(sums: [number, number, number], q: number, s: number): void {
  sums[0] += q;
  sums[1] += q * q;
  sums[2] += q * s;
}
