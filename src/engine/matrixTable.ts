/** Transition matrices of a model, one for each band of the dimensions they vary by. */
export interface MatrixTable {
  /** What messages call it: `transitions` or `regroup`. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly n: number;
  /**
   * Matrices: declared numbers, [matrix][from][to]; probabilities per step, the same; 1 − row sum, [matrix][from].
   */
  readonly values: Float64Array;
  readonly p: Float64Array;
  readonly loss: Float64Array;
  /** Column of the complement, −1 without; [matrix][from]. */
  readonly rest: Int32Array;
  /** Number of the matrix: the sum of the offsets of step, state, group and age. */
  readonly stepAt: Int32Array;
  readonly stateAt: Int32Array;
  readonly groupAt: Int32Array;
  readonly ageAt: Int32Array;
  /** Matrices vary by age. */
  readonly byAge: boolean;
  readonly place: (matrix: number) => string;
  readonly generator: boolean;
  readonly dt: number;
  readonly period: number | undefined;
  /** Pairs from ≠ to that occur in any matrix; `links` of them are valid. */
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  links: number;
  /** Rows below 1 are allowed, and exist. */
  readonly partial: boolean;
  leaky: boolean;
  dirty: boolean;
  /** The same over half a step, for entrants in the middle: of a generator only. */
  readonly half: MatrixTable | null;
  /** Acts on entrants in the middle, not on the present. */
  readonly entrants: boolean;
}

/** Turns matrices of a generator, or of another period, into those of a step. */
export type ConvertMatrices = (table: MatrixTable, count: number) => void;

/** Fills complements, checks rows and takes exponentials after the declared numbers changed. */
export function deriveMatrices(table: MatrixTable, convert: ConvertMatrices): void {
  const count = table.values.length / (table.n * table.n);
  for (let m = 0; m < count; ++m) for (let i = 0; i < table.n; ++i) fillRow(table, m, i);
  if (table.generator || table.period !== undefined) convert(table, count);
  findLinks(table, count);
  if (table.half) deriveMatrices(table.half, convert);
  table.dirty = false;
}

/** Copies a declared row with its complement: of probabilities to 1, of rates to 0. */
function fillRow(table: MatrixTable, m: number, i: number): void {
  const {n, values, p, rest, generator} = table;
  const at = (m * n + i) * n;
  const k = rest[m * n + i];
  let sum = 0;
  for (let j = 0; j < n; ++j) {
    p[at + j] = values[at + j];
    if (j === k) continue;
    sum += values[at + j];
    const off = generator && i === j;
    if (!off && !(values[at + j] >= 0 && (generator || values[at + j] <= 1)))
      refuse(table, m, i, generator ? "a rate is not ≥ 0" : "not in [0, 1]", values[at + j]);
  }
  if (k >= 0) {
    const complement = (generator ? 0 : 1) - sum;
    if (!generator && !(complement >= -1e-12))
      refuse(table, m, i, "complement below 0", complement);
    p[at + k] = generator ? complement : Math.max(complement, 0);
  } else if (generator ? !(sum <= 1e-9) : !(sum <= 1 + 1e-9))
    refuse(table, m, i, generator ? "rates sum above 0" : "sum above 1", sum);
}

function findLinks(table: MatrixTable, count: number): void {
  const {n, p, loss} = table;
  table.leaky = false;
  table.links = 0;
  for (let i = 0; i < n; ++i)
    for (let j = 0; j < n; ++j) {
      if (i === j) continue;
      let used = false;
      for (let m = 0; m < count && !used; ++m) used = p[(m * n + i) * n + j] > 0;
      if (!used) continue;
      table.linkFrom[table.links] = i;
      table.linkTo[table.links++] = j;
    }
  for (let row = 0; row < count * n; ++row) {
    let sum = 0;
    for (let j = 0; j < n; ++j) sum += p[row * n + j];
    const short = 1 - sum > 1e-9 ? 1 - sum : 0;
    if (short > 0 && !table.partial) refuse(table, Math.floor(row / n), row % n, "sum not 1", sum);
    loss[row] = short;
    if (short > 0) table.leaky = true;
  }
}

function refuse(table: MatrixTable, m: number, i: number, rule: string, value: number): never {
  throw new RangeError(
    `invalid row of ${table.name}; ${rule}: ${[table.labels[i], table.place(m)].filter(Boolean).join(", ")}: ${value}`
  );
}
