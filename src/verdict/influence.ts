import {effectiveSampleSize, systematicResample} from "../inference/importanceWeights.js";

/** Runs on which the strength of causes is measured, at most. */
const mostRuns = 4096;
/** Standard errors of a correlation of nothing that a named one must exceed: one false name in some 2,000. */
const sure = 3.5;
/** Share of the strongest cause's variance below which another is not named. */
const faint = 0.1;

/** What was read off a run for one event. */
interface ReadEvent {
  value: number;
  /** Which option of what the published number counts held, by its place. */
  option: number;
}

/** What a number of runs explains: [event][parameter], after the parameters of the shares that of what is counted. */
interface Explained {
  runs: number;
  correlations: Float64Array[];
  shares: Float64Array[];
}

/**
 * Measures on what a number that is read off each run rests, from the runs themselves.
 *
 * The share of cause j is ρ_j², Spearman's rank correlation squared, over the first 4,096 runs, between parameter j and the number that
 * was read; of the question what the published number counts, η²: the variance of the ranks between its options over all of it. Causes
 * are drawn independently, so a share is about the part of the ranks' variance that the cause explains alone. Left out are those below
 * 3.5/√n in ρ, which cannot be told from chance, and those below a tenth of the strongest.
 */
export class Influence {
  readonly #parameters: number;
  readonly #events: number;
  readonly #theta: Float64Array;
  readonly #values: Float64Array;
  readonly #options: Uint8Array;
  /** How often each run counts; null: once each. */
  #times: Float64Array | null = null;
  #runs = 0;
  #last: Explained | null = null;
  #order: Int32Array | null = null;

  /**
   * @param parameters, events - how many of each
   * @param runs - how many runs will be made
   */
  constructor(parameters: number, events: number, runs: number) {
    const kept = Math.min(runs, mostRuns);
    this.#parameters = parameters;
    this.#events = events;
    this.#theta = new Float64Array(parameters * kept);
    this.#values = new Float64Array(events * kept);
    this.#options = new Uint8Array(events * kept);
  }

  get #kept(): number {
    return this.#theta.length / Math.max(1, this.#parameters);
  }

  /** Whether another run would still be kept. */
  get open(): boolean {
    return this.#runs < this.#kept;
  }

  /** Keeps the parameters of a run that counts so many times; then call `keepEvent` for each event. */
  keepParameters(theta: Float64Array, times = 1): void {
    const kept = this.#kept;
    if (times !== 1) this.#times ??= new Float64Array(kept).fill(1);
    if (this.#times) this.#times[this.#runs] = times;
    for (let j = 0; j < this.#parameters; j++) this.#theta[j * kept + this.#runs] = theta[j];
    this.#runs++;
  }

  /** Keeps what event k gave in the run last kept. */
  keepEvent(k: number, {value, option}: ReadEvent): void {
    const at = k * this.#kept + this.#runs - 1;
    this.#values[at] = value;
    this.#options[at] = option;
  }

  /** Spearman's rank correlation of event k with parameter j over the runs kept. */
  correlation(k: number, j: number): number {
    return this.#explained().correlations[k][j];
  }

  /** Parameter j of the runs kept, in their order; where runs count differently, of as many, each in proportion to how often it counts. */
  parameter(j: number): Float64Array {
    return this.#counted(this.#theta.subarray(j * this.#kept, j * this.#kept + this.#runs));
  }

  /** The number that event k gave in the runs kept, as {@link parameter} tells theirs. */
  event(k: number): Float64Array {
    const kept = this.#kept;
    return this.#counted(this.#values.subarray(k * kept, k * kept + this.#runs));
  }

  /** How many runs that count alike know as much as those kept: (Σ w)² / Σ w². */
  get #effective(): number {
    return this.#times ? effectiveSampleSize(this.#times.subarray(0, this.#runs)) : this.#runs;
  }

  /** What runs gave, each run in proportion to how often it counts. */
  #counted<Values extends Float64Array | Uint8Array>(values: Values): Values {
    if (!this.#times || this.#runs === 0) return values;
    if (this.#order?.length !== this.#runs)
      this.#order = systematicResample(this.#times.subarray(0, this.#runs), 0.5);
    return this.#order.reduce((out, from, i) => {
      out[i] = values[from];
      return out;
    }, values.slice() as Values);
  }

  /**
   * Share of every cause in every event: `[event][parameter]`, after the parameters that of what the published number counts; 0
   * where it is left out.
   */
  shares(): Float64Array[] {
    return this.#explained().shares;
  }

  /** What the runs kept so far explain, worked out once for as many. */
  #explained(): Explained {
    if (this.#last?.runs !== this.#runs) this.#last = this.#explain();
    return this.#last;
  }

  #explain(): Explained {
    const n = this.#runs;
    const events = Array.from({length: this.#events}, (_, k) =>
      standardRanks(this.#counted(this.#values.subarray(k * this.#kept, k * this.#kept + n)))
    );
    const correlations = events.map(() => new Float64Array(this.#parameters));
    for (let j = 0; j < this.#parameters; j++) {
      const column = standardRanks(this.parameter(j));
      for (let k = 0; k < events.length; k++) correlations[k][j] = sumOfProducts(column, events[k]);
    }
    const shares = correlations.map((rho, k) => {
      const from = k * this.#kept;
      const between = betweenShare(
        events[k],
        this.#counted(this.#options.subarray(from, from + n))
      );
      const all = Float64Array.of(...rho.map((each) => Math.min(1, each * each)), between);
      const strongest = all.reduce((most, share) => Math.max(most, share), 0);
      const enough = Math.max(sure ** 2 / this.#effective, faint * strongest);
      return all.map((share) => (share >= enough ? share : 0));
    });
    return {runs: n, correlations, shares};
  }
}

/** The part of the variance of ranks (centred, of length 1) that lies between groups. */
function betweenShare(ranks: Float64Array, group: Uint8Array): number {
  const sums = new Map<number, {sum: number; count: number}>();
  for (let i = 0; i < ranks.length; i++) {
    const one = sums.get(group[i]) ?? {sum: 0, count: 0};
    sums.set(group[i], {sum: one.sum + ranks[i], count: one.count + 1});
  }
  return [...sums.values()].reduce((share, {sum, count}) => share + sum ** 2 / count, 0);
}

/** Ranks (ties share their mean rank), centred and scaled to length 1; zeros where all values are equal or one is no number. */
function standardRanks(values: Float64Array): Float64Array {
  const n = values.length;
  const sorted = values.slice().sort();
  const ranks = new Float64Array(n);
  // One past the last of those that are equal to each.
  const ends = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) ends[i] = sorted[i] === sorted[i + 1] ? ends[i + 1] : i + 1;
  let squares = 0;
  for (let i = 0; i < n && sorted[0] !== sorted[n - 1]; i++) {
    const first = firstAtLeast(sorted, values[i]);
    const rank = (first + ends[first] - n) / 2;
    ranks[i] = rank;
    squares += rank * rank;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < n; i++) ranks[i] *= scale;
  return Number.isNaN(sorted[n - 1]) ? ranks.fill(0) : ranks;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOfProducts(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
  return sum;
}
