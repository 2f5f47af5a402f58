import type {ReadingRuns} from "./readingRuns.js";
import {runsFrom} from "./readingTrials.js";

/** Makes some runs of a mix: one entry a reading. */
export type MixMaker = (
  departures: readonly number[],
  runs: Int32Array,
  cut: boolean
) => Promise<ReadingRuns[]>;

/** Numbers of runs: `from` to before `to`. */
export interface RunBlock {
  from: number;
  to: number;
}

/** Runs on which a control must not lose to be taken for one that gains. */
const witnesses = 64;
/** Share of a control's largest gain that rounding to whole people may take away elsewhere. */
const rounding = 0.01;

/**
 * Makes the runs of mixes. A run in which everything holds before anything is bought holds with any more of what only gains: of a mix
 * above the least one only the others are made. Whether a control gains is seen on 64 runs ({@link MixTrials.witness}).
 */
export class MixTrials {
  readonly #make: MixMaker;
  readonly #least: readonly number[];
  readonly #gains: boolean[];
  readonly #bases = new Map<string, Promise<ReadingRuns[]>>();

  /**
   * @param make - makes runs
   * @param least - departures of the least mix
   */
  constructor(make: MixMaker, least: readonly number[]) {
    this.#make = make;
    this.#least = least;
    this.#gains = least.map(() => false);
  }

  /** Looks whether a control, raised alone, loses in any of the first runs of a block. */
  async witness(control: number, departure: number, block: RunBlock): Promise<void> {
    if (departure <= this.#least[control]) return;
    const {from, to} = block;
    const few = runsFrom(from, Math.min(to, from + witnesses));
    const there = this.#least.map((own, j) => (j === control ? departure : own));
    const [base, made] = [await this.base(block), await this.#make(there, few, false)];
    this.#gains[control] = made.every(({margins}, k) => gainsOnly(base[k].margins, margins));
  }

  /** The runs of the least mix. */
  base({from, to}: RunBlock): Promise<ReadingRuns[]> {
    const key = `${from} ${to}`;
    const known = this.#bases.get(key) ?? this.#make(this.#least, runsFrom(from, to), true);
    this.#bases.set(key, known);
    return known;
  }

  /**
   * The runs `from` to before `to` of a mix; those that it cannot lose, if any, as they are without it.
   *
   * @param cut - in pieces, where nothing else is made at the time
   * @param every - make all runs whatever is known
   */
  async of(
    departures: readonly number[],
    {from, to, cut = true, every = false}: RunBlock & {cut?: boolean; every?: boolean}
  ): Promise<ReadingRuns[]> {
    const least = this.#least;
    const all = runsFrom(from, to);
    const gained = departures.every(
      (by, j) => by === least[j] || (by > least[j] && this.#gains[j])
    );
    if (every || !gained) return this.#make(departures, all, cut);
    const base = await this.base({from, to});
    const open = all.filter((_, i) => base.some(({holds}) => holds[i] === 0));
    if (open.length === 0 || departures.every((by, j) => by === least[j])) return base;
    const made = await this.#make(departures, open, cut);
    return base.map((runs, k) => replaced(runs, made[k], open, from));
  }
}

/** Whether no margin falls, but for what rounding takes. */
function gainsOnly(before: Float64Array, after: Float64Array): boolean {
  const gains = Array.from(after, (margin, run) =>
    Object.is(margin, before[run]) ? 0 : margin - before[run]
  );
  const most = Math.max(0, ...gains.filter(Number.isFinite));
  return gains.every((gain) => gain >= -rounding * most);
}

/** The runs with those that were made anew in their places. */
function replaced(
  {values, margins, holds}: ReadingRuns,
  made: ReadingRuns,
  open: Int32Array,
  from: number
): ReadingRuns {
  const whole = {values: values.slice(), margins: margins.slice(), holds: holds.slice()};
  open.forEach((run, i) => {
    whole.values[run - from] = made.values[i];
    whole.margins[run - from] = made.margins[i];
    whole.holds[run - from] = made.holds[i];
  });
  return whole;
}
