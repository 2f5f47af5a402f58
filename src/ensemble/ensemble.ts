import {createQuantileSketch, type QuantileSketchState} from "../quantity/quantileSketch.js";
import {addBlock, joinMoments, type Moments, meanOf, varianceOf} from "./moments.js";
import {passes, type Threshold} from "./threshold.js";

/** An ensemble as plain data: what a worker sends back. Survives structured cloning. */
export interface EnsembleState {
  names: string[];
  blockSize: number;
  thresholds: Threshold[];
  /** Runs counted, as ranges [first, end), ascending. */
  ranges: [number, number][];
  moments: Moments[];
  sketches: QuantileSketchState[];
  /** Runs on the named side of each threshold; shape (thresholds). */
  passed: number[];
}

/**
 * Summary of any number of runs in memory that does not grow with them: per output mean, variance, extremes and quantiles,
 * and counts of threshold events.
 *
 * All parts are sums of exact numbers, counts, or extremes. Whole blocks may therefore be summarised anywhere and joined in any
 * order without changing a digit.
 */
export class Ensemble {
  /** Runs counted. */
  runs = 0;
  readonly names: readonly string[];
  readonly blockSize: number;
  readonly thresholds: readonly Threshold[];
  #ranges: [number, number][] = [];
  readonly #moments: Moments[];
  readonly #sketches;
  readonly #passed: number[];

  constructor(names: readonly string[], blockSize: number, thresholds: readonly Threshold[]) {
    this.names = names;
    this.blockSize = blockSize;
    this.thresholds = thresholds;
    this.#moments = names.map(() => ({sum: [], squares: []}));
    this.#sketches = names.map(() => createQuantileSketch());
    this.#passed = thresholds.map(() => 0);
  }

  /**
   * Counts a block of runs.
   *
   * @param first - number of its first run
   * @param n - number of runs in it
   * @param columns - value of output j in run first + i at j * blockSize + i; shape (outputs × blockSize)
   * @throws RangeError if a value is not a number below 1e140 in size
   */
  addBlock(first: number, n: number, columns: Float64Array): void {
    const {blockSize} = this;
    for (let j = 0; j < this.names.length; ++j)
      for (let i = 0; i < n; ++i) {
        const x = columns[j * blockSize + i];
        if (!(x > -1e140 && x < 1e140))
          throw new RangeError(
            `invalid output ${this.names[j]}; not a number in ±1e140: ${x} in run ${first + i}`
          );
      }
    this.#count([[first, first + n]]);
    for (let j = 0; j < this.names.length; ++j) {
      const from = j * blockSize;
      addBlock(this.#moments[j], columns, from, n);
      for (let i = from; i < from + n; ++i) this.#sketches[j].push(columns[i]);
    }
    this.thresholds.forEach((threshold, k) => {
      const from = threshold.output * blockSize;
      for (let i = from; i < from + n; ++i) if (passes(columns[i], threshold)) this.#passed[k]++;
    });
  }

  /** Joins the runs of a state to these; a RangeError if they are of another ensemble or counted twice. */
  join(state: EnsembleState): void {
    const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
    if (
      !same(state.names, this.names) ||
      !same(state.thresholds, this.thresholds) ||
      state.blockSize !== this.blockSize
    )
      throw new RangeError(
        `invalid part; not of the same outputs, thresholds and block size: ${state.names.length} outputs, block size ${state.blockSize}`
      );
    this.#count(state.ranges);
    this.#moments.forEach((moments, j) => {
      joinMoments(moments, state.moments[j]);
    });
    this.#sketches.forEach((sketch, j) => {
      sketch.merge(createQuantileSketch(state.sketches[j]));
    });
    this.#passed.forEach((_, k) => {
      this.#passed[k] += state.passed[k];
    });
  }

  /** Index of an output by name. */
  indexOf(name: string): number {
    return this.names.indexOf(name);
  }

  /** Mean of an output; NaN without runs. */
  mean(output: number): number {
    return meanOf(this.#moments[output], this.runs);
  }

  /** Sample variance of an output (divisor runs − 1), square of its unit; NaN below two runs. */
  variance(output: number): number {
    return varianceOf(this.#moments[output], this.runs);
  }

  /** Smallest value of an output; Infinity without runs. */
  minimum(output: number): number {
    return this.#sketches[output].minimum;
  }

  /** Largest value of an output; −Infinity without runs. */
  maximum(output: number): number {
    return this.#sketches[output].maximum;
  }

  /** Quantiles of an output at probabilities p, within the error of {@link QuantileSketch}; NaN without runs. */
  quantiles(output: number, p: ArrayLike<number>): number[] {
    return this.#sketches[output].quantiles(p);
  }

  /** One quantile of an output. */
  quantile(output: number, p: number): number {
    return this.#sketches[output].quantile(p);
  }

  /** Runs on the named side of a threshold. */
  passed(threshold: number): number {
    return this.#passed[threshold];
  }

  /** All the ensemble knows, as plain data. */
  state(): EnsembleState {
    return {
      names: [...this.names],
      blockSize: this.blockSize,
      thresholds: [...this.thresholds],
      ranges: this.#ranges.map(([first, end]) => [first, end]),
      moments: this.#moments.map(({sum, squares}) => ({sum: [...sum], squares: [...squares]})),
      sketches: this.#sketches.map((sketch) => sketch.state()),
      passed: [...this.#passed]
    };
  }

  #count(ranges: readonly [number, number][]): void {
    const joined: [number, number][] = [];
    let runs = 0;
    for (const [first, end] of [...this.#ranges, ...ranges].sort((a, b) => a[0] - b[0])) {
      const last = joined.at(-1);
      if (last && first < last[1])
        throw new RangeError(`invalid part; run counted twice: ${first}`);
      if (last?.[1] === first) last[1] = end;
      else joined.push([first, end]);
      runs += end - first;
    }
    this.#ranges = joined;
    this.runs = runs;
  }
}
