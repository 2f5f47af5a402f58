import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {Predictions} from "./predictionsAround.js";

/** Standard deviations at which a surrogate takes a feature to end. */
const reach = 5;
/** What every term but the constant weighs towards 0, in observations. */
const ridge = 3;
/** Features that enter with squares and products, unless asked otherwise. */
const mostCrossed = 32;

/**
 * A quick stand-in for a problem's predictions, as plain data: ln prediction = c + Σ_u b_u x_u + Σ_{u ≤ v < k} b_uv x_u x_v of
 * standardised features x.
 */
export interface Surrogate {
  /** Features that vary, those that move the predictions most first; shape (f). */
  used: Int32Array;
  /** Mean and standard deviation of each, where it was learned; shape (f). */
  mean: Float64Array;
  deviation: Float64Array;
  /** k: the first k features enter with squares and products, too. */
  crossed: number;
  /** Predictions that vary; shape (q). The others are what they are wherever they were seen. */
  outputs: Int32Array;
  /** ln of every prediction at one place; shape (m). */
  constant: Float64Array;
  /** b of the predictions that vary, those of the constant c first; shape ((1 + f + k(k + 1)/2) × q), row-major. */
  coefficients: Float64Array;
}

/**
 * Learns a surrogate by least squares with a ridge: first of all features alone, which tells those that matter most, then with
 * squares and products of those.
 *
 * @param problem - with features
 * @param known - predictions all over the region of interest
 * @param errors - of the predictions on the log scale: what is little to them need not be followed; shape (m)
 * @param crossed - k; default 32
 * @throws RangeError if the problem has no features
 */
export function fitSurrogate(
  problem: PosteriorProblem,
  {z, predicted}: Predictions,
  errors: ArrayLike<number>,
  crossed = mostCrossed
): Surrogate {
  const {dimension: d, data: m} = problem;
  const {size, fill} = featuresOf(problem);
  const n = z.length / d;
  const all = new Float64Array(n * size);
  for (let row = 0; row < n; row++)
    fill(z.subarray(row * d, (row + 1) * d), all.subarray(row * size, (row + 1) * size));
  const logs = predicted.map((value) => log(value));
  const outputs = varyingColumns(moments(logs, m));
  const y = new Float64Array(n * outputs.length);
  outputs.forEach((from, j) => {
    for (let row = 0; row < n; row++) y[j * n + row] = logs[row * m + from];
  });
  const columns = moments(all, size);
  const learn = (used: Int32Array, k: number): Surrogate => {
    const head = {...pick(columns, used), used, crossed: k, outputs, constant: logs.slice(0, m)};
    return {...head, coefficients: leastSquares(designOf(head, all, size), y, outputs.length)};
  };
  const plain = learn(varyingColumns(columns), 0);
  const used = mostTelling(plain, errors);
  return learn(used, Math.min(crossed, used.length));
}

/** Features by the largest change of a prediction, in errors, that one standard deviation of theirs makes. */
function mostTelling(
  {used, outputs, coefficients}: Surrogate,
  errors: ArrayLike<number>
): Int32Array {
  const q = outputs.length;
  const weight = Float64Array.from(used, (_, u) => {
    let most = 0;
    for (let j = 0; j < q; j++)
      most = Math.max(most, Math.abs(coefficients[(1 + u) * q + j]) / errors[outputs[j]]);
    return most;
  });
  return Int32Array.from(
    [...used.keys()].sort((a, b) => weight[b] - weight[a]),
    (u) => used[u]
  );
}

/**
 * The same posterior with its predictions made by a surrogate.
 *
 * @throws RangeError if the problem has no features
 */
export function surrogateProblem(
  problem: PosteriorProblem,
  surrogate: Surrogate
): PosteriorProblem {
  const {size, fill} = featuresOf(problem);
  const {coefficients, outputs, constant} = surrogate;
  const q = outputs.length;
  const fixed = constant.map((value) => exp(value));
  const sums = new Float64Array(q);
  const raw = new Float64Array(size);
  const terms = new Float64Array(coefficients.length / q);
  return {
    ...problem,
    predict(z, predicted) {
      fill(z, raw);
      writeTerms(surrogate, raw, terms);
      sums.fill(0);
      for (let t = 0, at = 0; t < terms.length; t++) {
        const term = terms[t];
        for (let j = 0; j < q; j++) sums[j] += term * coefficients[at++];
      }
      predicted.set(fixed);
      for (let j = 0; j < q; j++) predicted[outputs[j]] = exp(sums[j]);
    }
  };
}

function featuresOf({features}: PosteriorProblem): NonNullable<PosteriorProblem["features"]> {
  if (!features) throw new RangeError("a surrogate needs a problem with features, got none");
  return features;
}

function pick({mean, deviation}: ReturnType<typeof moments>, used: Int32Array) {
  return {
    mean: Float64Array.from(used, (u) => mean[u]),
    deviation: Float64Array.from(used, (u) => deviation[u])
  };
}

function varyingColumns({mean, deviation}: ReturnType<typeof moments>): Int32Array {
  return Int32Array.from(
    [...mean.keys()].filter((u) => deviation[u] > 1e-9 * Math.max(1e-9, Math.abs(mean[u])))
  );
}

/** Mean and standard deviation of every column. */
function moments(rows: Float64Array, size: number) {
  const n = rows.length / size;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (let i = 0; i < rows.length; i++) mean[i % size] += rows[i] / n;
  for (let i = 0; i < rows.length; i++) deviation[i % size] += (rows[i] - mean[i % size]) ** 2 / n;
  return {mean, deviation: deviation.map(Math.sqrt)};
}

/** 1, standardised features, squares and products of the first k. */
function writeTerms(
  {used, mean, deviation, crossed}: Omit<Surrogate, "coefficients">,
  raw: Float64Array,
  out: Float64Array
): void {
  out[0] = 1;
  for (let u = 0; u < used.length; u++) {
    const x = (raw[used[u]] - mean[u]) / deviation[u];
    out[1 + u] = Math.min(reach, Math.max(-reach, x));
  }
  let at = 1 + used.length;
  for (let u = 0; u < crossed; u++)
    for (let v = 0; v <= u; v++) out[at++] = out[1 + u] * out[1 + v];
}

/** Terms of every row, a term after the other; shape (terms × n). */
function designOf(
  surrogate: Omit<Surrogate, "coefficients">,
  raw: Float64Array,
  size: number
): Float64Array {
  const {used, crossed} = surrogate;
  const terms = new Float64Array(1 + used.length + (crossed * (crossed + 1)) / 2);
  const n = raw.length / size;
  const out = new Float64Array(n * terms.length);
  for (let row = 0; row < n; row++) {
    writeTerms(surrogate, raw.subarray(row * size, (row + 1) * size), terms);
    for (let t = 0; t < terms.length; t++) out[t * n + row] = terms[t];
  }
  return out;
}

/** Solves (X Xᵀ + ridge) B = X Y; X of shape (p × n), Y (m × n) both row-major, B (p × m). */
function leastSquares(x: Float64Array, y: Float64Array, m: number): Float64Array {
  const n = y.length / m;
  const p = x.length / n;
  const gram = new Matrix(p, p);
  const right = new Matrix(p, m);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      const value = dot(x, i * n, x, j * n, n) + (i === j && i > 0 ? ridge : 0);
      gram.set(i, j, value);
      gram.set(j, i, value);
    }
    for (let j = 0; j < m; j++) right.set(i, j, dot(x, i * n, y, j * n, n));
  }
  return Float64Array.from(new CholeskyDecomposition(gram).solve(right).to1DArray());
}

function dot(a: Float64Array, from: number, b: Float64Array, at: number, n: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += a[from + k] * b[at + k];
  return sum;
}
