import {addRun, createTally, readTally, type VarianceTally} from "./varianceTally.js";

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
  simulate: (draws: Readonly<Record<Kind, number>>, out: Float64Array) => void;
}

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
 * splitVariance({kinds: ["parameter", "process"], runs: 2, outputs: 1, simulate: (draw, out) => void (out[0] = draw.parameter)})[0].parts.process.variance // => 0
 * splitVariance({kinds: ["process"], runs: 2, outputs: 1, simulate: () => {}}) // throws splitVariance needs 2 kinds, got 1
 */
export function splitVariance<Kind extends string>({
  kinds,
  runs,
  outputs,
  simulate
}: VarianceSplitOptions<Kind>): VarianceSplit<Kind>[] {
  const m = kinds.length;
  if (m < 2) throw new RangeError(`splitVariance needs 2 kinds, got ${m}`);
  if (!(Number.isSafeInteger(runs) && runs >= 2))
    throw new RangeError(`invalid runs; not an integer of at least 2: ${runs}`);
  // values[0] holds Y of one run, values[j] its Y_j.
  const values = Array.from({length: m}, () => new Float64Array(outputs));
  const draws = {} as Record<Kind, number>;
  let tallies: VarianceTally[] = [];
  for (let run = 0; run < runs; ++run) {
    for (let j = 0; j < m; ++j) {
      for (let i = 0; i < m; ++i) draws[kinds[i]] = j === 0 || i < j ? run : run + runs;
      simulate(draws, values[j]);
      for (let o = 0; o < outputs; ++o)
        if (!Number.isFinite(values[j][o]))
          throw new RangeError(`invalid output ${o}; not finite: ${values[j][o]} in run ${run}`);
    }
    if (run === 0) tallies = Array.from(values[0], (pivot) => createTally(pivot, m));
    for (let o = 0; o < outputs; ++o) addRun(tallies[o], values, o);
  }
  return tallies.map((tally) => {
    const estimates = readTally(tally, runs);
    const whole = estimates[m][0];
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
