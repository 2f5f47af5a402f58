import type {ReadingRuns} from "./readingRuns.js";

/** What a setting gave: its runs, on random numbers common to all settings. */
export type Trial = Pick<ReadingRuns, "margins" | "holds">;

/**
 * What is known of every run along the places of a control, from the worse end to the better: the last place at which it failed, the
 * first at which it held. Of a run that gains with every step that is all that need be known: it fails below and holds above.
 */
export class RunBrackets {
  readonly #failed: Float64Array;
  readonly #held: Float64Array;
  readonly #lack: Float64Array;
  readonly #surplus: Float64Array;
  /** Of every place 1 or 0 for the runs that were made there, 255 for the others. */
  readonly #made = new Map<number, Uint8Array>();

  /** @param runs - how many there are */
  constructor(readonly runs: number) {
    this.#failed = new Float64Array(runs).fill(Number.NEGATIVE_INFINITY);
    this.#held = new Float64Array(runs).fill(Number.POSITIVE_INFINITY);
    this.#lack = new Float64Array(runs).fill(Number.NaN);
    this.#surplus = new Float64Array(runs).fill(Number.NaN);
  }

  /** Places at which runs were made, in their order. */
  get places(): number[] {
    return [...this.#made.keys()].sort((a, b) => a - b);
  }

  /** Takes down what runs gave at a place. */
  add(at: number, runs: ArrayLike<number>, {margins, holds}: Trial): void {
    const made = this.#made.get(at) ?? new Uint8Array(this.runs).fill(unknown);
    this.#made.set(at, made);
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i];
      made[run] = holds[i];
      if (holds[i] === 1 && at < this.#held[run]) {
        this.#held[run] = at;
        this.#surplus[run] = margins[i];
      } else if (holds[i] === 0 && at > this.#failed[run]) {
        this.#failed[run] = at;
        this.#lack[run] = margins[i];
      }
    }
  }

  /** Whether a run that held somewhere failed at a better place. */
  get contradicted(): boolean {
    return this.#held.some((at, run) => this.#failed[run] > at);
  }

  /** Runs that were not made at a place; unless `every`, those only that what is known of other places leaves open. */
  open(at: number, every: boolean): Int32Array {
    const made = this.#made.get(at);
    return this.#those(
      (run) =>
        (made?.[run] ?? unknown) === unknown &&
        (every || (this.#failed[run] < at && at < this.#held[run]))
    );
  }

  /** How many runs hold at a place; those that were not made there by what they did elsewhere. */
  count(at: number): number {
    const made = this.#made.get(at);
    let held = 0;
    for (let run = 0; run < this.runs; run++) {
      const own = made?.[run] ?? unknown;
      if (own === unknown ? this.#held[run] <= at : own === 1) held++;
    }
    return held;
  }

  /** How many runs may hold at a place: all but those that fail there, or at a better place. */
  most(at: number): number {
    const made = this.#made.get(at);
    let held = 0;
    for (let run = 0; run < this.runs; run++) {
      const own = made?.[run] ?? unknown;
      if (own === unknown ? this.#failed[run] < at : own === 1) held++;
    }
    return held;
  }

  /** Runs that hold at the first place that is known of them, those with the least surplus in front; not more than so many. */
  scarce(most: number): Int32Array {
    const never = this.#those((run) => this.#failed[run] === Number.NEGATIVE_INFINITY);
    return never.sort((a, b) => this.#surplus[a] - this.#surplus[b] || a - b).slice(0, most);
  }

  /** Runs that were not made at a place, those that came nearest to the goal where they are known in front; not more than so many. */
  nearest(at: number, most: number): Int32Array {
    const near = (run: number) => {
      const [lack, surplus] = [-this.#lack[run], this.#surplus[run]];
      const distance = this.#held[run] <= at ? surplus : lack;
      return Number.isFinite(distance) ? distance : 0;
    };
    const missing = this.open(at, true);
    return missing.sort((a, b) => near(a) - near(b) || a - b).slice(0, most);
  }

  /**
   * Where each run comes to hold, in a straight line between the two places that are known of it; −∞ where it was never seen to fail, ∞
   * where never to hold. Where a margin is no number it may be anywhere between: as `lean` says.
   *
   * @param lean - −1: at the worse place, 0: in the middle, 1: at the better
   * @returns in rising order
   */
  thresholds(lean: -1 | 0 | 1): Float64Array {
    return Float64Array.from(this.#held, (to, run) => {
      const from = this.#failed[run];
      if (from === Number.NEGATIVE_INFINITY) return to < Number.POSITIVE_INFINITY ? from : to;
      if (to === Number.POSITIVE_INFINITY) return to;
      const [lack, surplus] = [this.#lack[run], this.#surplus[run]];
      const share = -lack / (surplus - lack);
      const place = share >= 0 && share <= 1 ? share : (1 + lean) / 2;
      return from + place * (to - from);
    }).sort();
  }

  /** In how many runs that were made at both a reading came to hold, and ceased to, from one place to another. */
  changed(from: number, to: number): {won: number; lost: number} {
    const [before, after] = [this.#made.get(from), this.#made.get(to)];
    let won = 0;
    let lost = 0;
    for (let run = 0; before && after && run < this.runs; run++) {
      if (before[run] === unknown || after[run] === unknown) continue;
      if (after[run] > before[run]) won++;
      else if (after[run] < before[run]) lost++;
    }
    return {won, lost};
  }

  #those(which: (run: number) => boolean): Int32Array {
    const runs: number[] = [];
    for (let run = 0; run < this.runs; run++) if (which(run)) runs.push(run);
    return Int32Array.from(runs);
  }
}

/** Neither held nor failed: not made. */
const unknown = 255;
