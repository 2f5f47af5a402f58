import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";

/** One part of a variance, in the square of the output's unit, and its Monte Carlo standard error. */
export interface VariancePart {
  variance: number;
  standardError: number;
  /** Part over total; NaN where the total is 0. */
  share: number;
}

/** The variance of one output, split over the kinds of uncertainty; the parts add to the total. */
export interface VarianceSplit<Kind extends string> {
  total: VariancePart;
  parts: Record<Kind, VariancePart>;
}

/** What {@link splitVariance} needs to know. */
export interface VarianceSplitOptions<Kind extends string> {
  /** Kinds of uncertainty, the slowest first; at least two. */
  kinds: readonly Kind[];
  /** Paired runs; integer ≥ 2. Each takes as many simulations as there are kinds. */
  runs: number;
  /** Number of outputs. */
  outputs: number;
  /** Fills the outputs from the draw of that number of each kind; draws of different numbers must be independent. */
  simulate: (draws: Draws<Kind>, out: Float64Array) => void;
  /** Fills the outputs of several draws at once, as `simulate` would; where that is sooner done. */
  simulateMany?: (draws: readonly Draws<Kind>[], outs: readonly Float64Array[]) => void;
}

/** The number of the draw of each kind. */
type Draws<Kind extends string> = Readonly<Record<Kind, number>>;

/** Paired runs that are made at once where several can be. */
const together = 16;

const known = {
  kinds: true,
  runs: true,
  outputs: true,
  simulate: true,
  simulateMany: true
} as const;

/**
 * Splits the variance of each output over kinds of uncertainty by paired runs: for example over parameters, drivers and
 * process noise.
 *
 * With kinds 1..m in the order given, run Y, and run Y_j that shares the draws of kinds 1..j with Y and has fresh ones after,
 *
 *     Var(E[Y | 1..j]) = Cov(Y, Y_j),     E(Var[Y | 1..j]) = E[(Y − Y_j)²] / 2
 *
 * and kind j gets Var(E[Y | 1..j]) − Var(E[Y | 1..j−1]): what its becoming known removes when those before it are known. What
 * kinds do only together goes to the later one. A part may come out slightly below 0; its standard error says so.
 *
 * @param options - kinds, runs, outputs and the simulation
 * @returns one split for each output
 * @throws RangeError if there are fewer than 2 kinds or 2 runs, or an output is not a finite number
 * @see Law of total variance; paired ("pick-freeze") estimates as in Sobol' (2001), Math. Comput. Simul. 55, 271-280
 * @example
 * splitVariance({kinds: ["parameter", "process"], runs: 2000, outputs: 1, simulate: ({parameter, process}, out) => void (out[0] = 3 * createRandom(1).seek(parameter, 0, 0, 0).normal() + createRandom(2).seek(process, 0, 0, 0).normal())})[0].parts.parameter.share.toFixed(1) // => "0.9"
 * splitVariance({kinds: ["process"], runs: 2, outputs: 1, simulate: () => {}}) // throws splitVariance needs 2 kinds, got 1
 */
export function splitVariance<Kind extends string>(
  options: VarianceSplitOptions<Kind>
): VarianceSplit<Kind>[] {
  checkKeys("options of splitVariance", options, known);
  const {kinds, runs, outputs} = options;
  const names: unknown = kinds;
  if (!(Array.isArray(names) && names.every((name) => typeof name === "string")))
    throw new TypeError(`invalid kinds; not a list of names: ${JSON.stringify(names)}`);
  checkInteger("outputs", outputs, 1, 10_000_000);
  if (typeof options.simulate !== "function")
    throw new TypeError(`invalid simulate; not a function: ${JSON.stringify(options.simulate)}`);
  const m = kinds.length;
  if (m < 2) throw new RangeError(`splitVariance needs 2 kinds, got ${m}`);
  if (!(Number.isSafeInteger(runs) && runs >= 2))
    throw new RangeError(`invalid runs; not an integer of at least 2: ${runs}`);
  return pairedRuns(options).map((tally) => {
    const estimates = readTally(tally, runs);
    const [whole] = estimates[m];
    const part = ([variance, standardError]: [number, number]): VariancePart => ({
      variance,
      standardError,
      share: variance / whole
    });
    const parts = {} as Record<Kind, VariancePart>;
    kinds.forEach((kind, i) => {
      parts[kind] = part(estimates[i]);
    });
    return {total: part(estimates[m]), parts};
  });
}

function pairedRuns<Kind extends string>(options: VarianceSplitOptions<Kind>): VarianceTally[] {
  const {kinds, runs, outputs, simulate, simulateMany} = options;
  const m = kinds.length;
  const most = simulateMany ? Math.min(together, runs) : 1;
  // Of every run values[0] holds Y, values[j] its Y_j.
  const values = Array.from({length: most}, () => kinds.map(() => new Float64Array(outputs)));
  let tallies: VarianceTally[] = [];
  for (let first = 0; first < runs; first += most) {
    const made = values.slice(0, Math.min(most, runs - first));
    const draws = made.flatMap((_, k) =>
      kinds.map((_, j) => pairedDraws(kinds, first + k, j, runs))
    );
    const outs = made.flat();
    if (simulateMany) simulateMany(draws, outs);
    else draws.forEach((each, i) => void simulate(each, outs[i]));
    made.forEach((own, k) => {
      checkOutputs(own, first + k);
      if (first + k === 0) tallies = Array.from(own[0], (pivot) => createTally(pivot, m));
      for (let o = 0; o < outputs; ++o) addRun(tallies[o], own, o);
    });
  }
  return tallies;
}

/** Draws of Y (j = 0) or of the Y_j of a run. */
function pairedDraws<Kind extends string>(
  kinds: readonly Kind[],
  run: number,
  j: number,
  runs: number
): Draws<Kind> {
  const draws = {} as Record<Kind, number>;
  kinds.forEach((kind, i) => {
    draws[kind] = j === 0 || i < j ? run : run + runs;
  });
  return draws;
}

function checkOutputs(values: readonly Float64Array[], run: number): void {
  for (const each of values) {
    const odd = each.findIndex((value) => !Number.isFinite(value));
    if (odd >= 0)
      throw new RangeError(`invalid output ${odd}; not finite: ${each[odd]} in run ${run}`);
  }
}

/**
 * Sums over paired runs of one output, enough for the means of the terms below and their standard errors. With y, y₁ … the
 * distances of Y, Y₁ … from the first value, μ the mean of (y + y₁) / 2 and D_j = (Y − Y_j)² / 2, the terms are
 *
 *     first part  (y − μ)(y₁ − μ)      part j  D_j − D_{j+1}      last part  D_{m−1}      total  ((y − μ)² + (y₁ − μ)²) / 2
 *
 * and the parts add to the total in every run.
 */
interface VarianceTally {
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
function createTally(pivot: number, kinds: number): VarianceTally {
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
function addRun(tally: VarianceTally, values: readonly Float64Array[], output: number) {
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
function readTally(tally: VarianceTally, runs: number): [number, number][] {
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
