import {log} from "../quantity/log.js";
import {conclude, learnFrom, startLesson} from "./lesson.js";
import type {PosteriorProblem, Predictions} from "./posteriorProblem.js";
import {
  featuresOf,
  type Surrogate,
  type SurrogateTerms,
  termCount,
  writeTerms
} from "./surrogate.js";

/** Products are chosen in as many rounds, each by what those before leave unexplained. */
const rounds = 2;

/**
 * Chooses in which terms a surrogate is to be written: all features that vary, and those products of two of them that go most with
 * what the others leave unexplained, in the errors of the prediction where it matters most.
 *
 * @param problem - with features
 * @param known - predictions all over the region of interest
 * @param errors - of the predictions on the log scale: what is little to them need not be followed; shape (m)
 * @param products - how many
 * @throws RangeError if the problem has no features
 */
export function chooseTerms(
  problem: PosteriorProblem,
  known: Predictions,
  errors: ArrayLike<number>,
  products: number
): SurrogateTerms {
  const n = known.z.length / problem.dimension;
  const raw = rawFeatures(problem, known);
  const {mean, deviation} = moments(raw, n);
  const used = varying(mean, deviation);
  const logs = known.predicted.map((value) => (value > 0 ? log(value) : Number.NaN));
  const spread = moments(logs, n);
  const outputs = varying(spread.mean, spread.deviation);
  let terms: SurrogateTerms = {
    used,
    mean: Float64Array.from(used, (u) => mean[u]),
    deviation: Float64Array.from(used, (u) => deviation[u]),
    pairs: new Int32Array(0),
    outputs,
    constant: known.predicted.slice(0, problem.data).map((value) => log(Math.max(value, 1e-300)))
  };
  const pairs = Math.min(products, (used.length * (used.length + 1)) / 2);
  for (let round = 1; round <= rounds; round++) {
    const lesson = startLesson(terms);
    learnFrom(lesson, problem, known);
    const left = residuals(conclude(lesson), {raw, logs, n}, errors);
    const more = Math.round((pairs * round) / rounds) - terms.pairs.length / 2;
    terms = {...terms, pairs: withMost(terms, left, more)};
  }
  return terms;
}

/** Every feature at every place; shape (n × features). */
function rawFeatures(problem: PosteriorProblem, {z}: Predictions): Float64Array {
  const {dimension: d} = problem;
  const {size, fill} = featuresOf(problem);
  const raw = new Float64Array((z.length / d) * size);
  for (let k = 0; k * d < z.length; k++)
    fill(z.subarray(k * d, (k + 1) * d), raw.subarray(k * size, (k + 1) * size));
  return raw;
}

/** Mean and standard deviation of every column of n rows. */
function moments(rows: Float64Array, n: number) {
  const size = rows.length / n;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (let i = 0; i < rows.length; i++) mean[i % size] += rows[i] / n;
  for (let i = 0; i < rows.length; i++) deviation[i % size] += (rows[i] - mean[i % size]) ** 2 / n;
  return {mean, deviation: deviation.map(Math.sqrt)};
}

function varying(mean: Float64Array, deviation: Float64Array): Int32Array {
  return Int32Array.from(
    [...mean.keys()].filter((u) => deviation[u] > 1e-9 * Math.max(1e-9, Math.abs(mean[u])))
  );
}

/** Features x, a column after the other, and what a surrogate leaves of every prediction, in its errors; shapes (f × n), (q × n). */
interface Unexplained {
  x: Float64Array;
  left: Float64Array;
  n: number;
}

function residuals(
  surrogate: Surrogate,
  {raw, logs, n}: {raw: Float64Array; logs: Float64Array; n: number},
  errors: ArrayLike<number>
): Unexplained {
  const {used, outputs, constant, coefficients} = surrogate;
  const q = outputs.length;
  const [size, m] = [raw.length / n, logs.length / n];
  const terms = new Float64Array(termCount(surrogate));
  const x = new Float64Array(used.length * n);
  const left = new Float64Array(q * n);
  for (let k = 0; k < n; k++) {
    writeTerms(surrogate, raw.subarray(k * size, (k + 1) * size), terms);
    for (let u = 0; u < used.length; u++) x[u * n + k] = terms[1 + u];
    for (let j = 0; j < q; j++) {
      let rest = logs[k * m + outputs[j]] - constant[outputs[j]];
      for (let t = 0; t < terms.length; t++) rest -= terms[t] * coefficients[t * q + j];
      left[j * n + k] = rest / errors[outputs[j]];
    }
  }
  return {x, left, n};
}

/** The pairs so far, and so many more: those whose product goes most with what is left of some prediction. */
function withMost(
  {used, pairs}: SurrogateTerms,
  unexplained: Unexplained,
  more: number
): Int32Array {
  const f = used.length;
  const strength = strengths(unexplained, f);
  for (let p = 0; p < pairs.length; p += 2) strength[pairs[p] * f + pairs[p + 1]] = -1;
  const best = [...strength.keys()]
    .filter((at) => at % f <= Math.floor(at / f) && strength[at] >= 0)
    .sort((a, b) => strength[b] - strength[a] || a - b)
    .slice(0, more);
  return Int32Array.from([...pairs, ...best.flatMap((at) => [Math.floor(at / f), at % f])]);
}

/** |Σ left x_u x_v| / n of the prediction where it is most; shape (f × f), for v ≤ u. */
function strengths({x, left, n}: Unexplained, f: number): Float64Array {
  const most = new Float64Array(f * f);
  const weighted = new Float64Array(n);
  for (let j = 0; j * n < left.length; j++)
    for (let u = 0; u < f; u++) {
      for (let k = 0; k < n; k++) weighted[k] = left[j * n + k] * x[u * n + k];
      for (let v = 0; v <= u; v++) {
        let sum = 0;
        for (let k = 0, at = v * n; k < n; k++) sum += weighted[k] * x[at++];
        most[u * f + v] = Math.max(most[u * f + v], Math.abs(sum) / n);
      }
    }
  return most;
}
