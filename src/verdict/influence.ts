/** Runs on which the strength of assumptions is measured, at most. */
const mostRuns = 1000;
/** Runs needed on either side of an event before the event itself is used. */
const fewest = 20;
/** Standard errors of a correlation of nothing that a named one must exceed: one false name in some 2,000. */
const sure = 3.5;
/** Share of the strongest correlation below which a parameter is not named. */
const faint = 0.25;

/**
 * Measures on which parameters an event rests, from the runs themselves.
 *
 * ρ_j is Spearman's rank correlation, over the first 1,000 runs, between parameter j and the event "the reading is met" (0 or
 * 1); where fewer than 20 runs fall on one side, between the parameter and the number that was read. It is the plain
 * (not partial) correlation: parameters are drawn independently, so ρ_j² is about the share of the ranks' variance that
 * parameter j explains alone. Left out are those below 3.5/√n, which cannot be told from chance, and those below a quarter of
 * the strongest.
 */
export class Influence {
  readonly #parameters: number;
  readonly #events: number;
  readonly #own: number;
  readonly #theta: Float64Array;
  readonly #values: Float64Array;
  readonly #holds: Uint8Array;
  #runs = 0;
  #last: {runs: number; strengths: Float64Array[]} | null = null;

  /**
   * @param parameters, events - how many of each
   * @param runs - how many runs will be made
   * @param own - how many parameters, from the first, the strongest is sought among; default all
   */
  constructor(parameters: number, events: number, runs: number, own = parameters) {
    this.#own = own;
    const kept = Math.min(runs, mostRuns);
    this.#parameters = parameters;
    this.#events = events;
    this.#theta = new Float64Array(parameters * kept);
    this.#values = new Float64Array(events * kept);
    this.#holds = new Uint8Array(events * kept);
  }

  get #kept(): number {
    return this.#theta.length / Math.max(1, this.#parameters);
  }

  /** Whether another run would still be kept. */
  get open(): boolean {
    return this.#runs < this.#kept;
  }

  /** Keeps the parameters of a run; then call `keepEvent` for each event. */
  keepParameters(theta: Float64Array): void {
    const kept = this.#kept;
    for (let j = 0; j < this.#parameters; j++) this.#theta[j * kept + this.#runs] = theta[j];
    this.#runs++;
  }

  /** Keeps what event k gave in the run last kept. */
  keepEvent(k: number, value: number, holds: boolean): void {
    const at = k * this.#kept + this.#runs - 1;
    this.#values[at] = value;
    this.#holds[at] = holds ? 1 : 0;
  }

  /** Strength of every parameter for every event: `[event][parameter]`, signed, 0 where it is left out. */
  strengths(): Float64Array[] {
    if (this.#last?.runs !== this.#runs)
      this.#last = {runs: this.#runs, strengths: this.#correlate()};
    return this.#last.strengths;
  }

  #correlate(): Float64Array[] {
    const n = this.#runs;
    const kept = this.#kept;
    const least = sure / Math.sqrt(n);
    const columns = Array.from({length: this.#parameters}, (_, j) =>
      standardRanks(this.#theta.subarray(j * kept, j * kept + n))
    );
    return Array.from({length: this.#events}, (_, k) => {
      const holds = this.#holds.subarray(k * kept, k * kept + n);
      const met = holds.reduce((sum, one) => sum + one, 0);
      const decided = met >= fewest && n - met >= fewest;
      const seen = decided
        ? Float64Array.from(holds)
        : this.#values.subarray(k * kept, k * kept + n);
      const event = standardRanks(seen);
      const strengths = Float64Array.from(columns, (column) => {
        let rho = 0;
        for (let i = 0; i < n; i++) rho += column[i] * event[i];
        return rho;
      });
      const strongest = strengths
        .subarray(0, this.#own)
        .reduce((most, rho) => Math.max(most, Math.abs(rho)), 0);
      const enough = Math.max(least, faint * strongest);
      return strengths.map((rho) => (Math.abs(rho) >= enough ? rho : 0));
    });
  }
}

/** Ranks (ties share their mean rank), centred and scaled to length 1; zeros where all values are equal or one is no number. */
function standardRanks(values: Float64Array): Float64Array {
  const n = values.length;
  const sorted = values.slice().sort();
  const ranks = new Float64Array(n);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const rank = (firstAtLeast(sorted, values[i]) + firstAbove(sorted, values[i]) - n) / 2;
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

function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
