import {checkFunction} from "../quantity/checkFunction.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import {RunBrackets, type Trial} from "./runBrackets.js";

/** The steps of a control, and what is sought on them. */
export interface SettingGrid {
  low: number;
  high: number;
  step: number;
  /** Probability to reach, in (0, 1]. */
  wanted: number;
  /** How many runs there are. */
  runs: number;
  /** True if lower settings do better: then the largest that works is sought. */
  falling?: boolean;
}

/** Where a probability is reached. */
export interface FoundSetting {
  /** The least setting (the largest, if falling) that reaches it; null if none does. */
  value: number | null;
  /** Where random numbers other than those used could have put it, 95%; null: beyond the end of the grid. */
  interval: [least: number | null, most: number | null];
  /** False where a better setting gave a worse probability, beyond what chance explains. */
  monotone: boolean;
  /** The best setting tried, and its probability. */
  best: {value: number; probability: number};
  /** Settings tried by this search. */
  tried: number;
}

/** A setting that was tried before; `runs`: those that it was tried on, default all. */
export interface KnownSetting {
  value: number;
  trial: Trial;
  runs?: Int32Array;
}

/** Standard errors beyond which a fall of the probability is not chance: one false alarm in 700. */
const sure = 3;
/** Runs that are made at both ends whatever is known of them: they show whether every run gains with every step. */
const witnesses = 64;
/** Runs that are made at the answer though what they do there is known from other places: those that came nearest to the goal. */
const doubtful = 128;

/**
 * Finds the least setting of a control whose runs reach a probability.
 *
 * Every run that gains with every step comes to hold at one place: a setting is tried on the runs alone that settings on either side
 * leave open, and the next setting is where the k-th run, k = ⌈wanted · runs⌉, comes to hold if margins go straight between the places
 * known of it (halving where that is slow). Whether runs gain so is seen on 64 of them at both ends, and at the answer on the 128 whose
 * margins elsewhere were the least; if one does not, every setting is tried on all runs. Where the runs that were not made there gain as
 * those do, the answer is exact on the runs: one step less does not reach.
 *
 * Its interval is where the runs of rank wanted · runs ± 1.96 √(runs · wanted · (1 − wanted)) come to hold.
 *
 * @param trial - the asked runs of a setting, in the order in which they are asked for; run r on the same random numbers at every setting
 * @param grid - see {@link SettingGrid}
 * @param known - settings that were tried before, not necessarily on the grid
 * @returns see {@link FoundSetting}
 * @throws RangeError if the grid has no steps or no runs, or `wanted` is not in (0, 1]
 * @example
 * (await seekSetting(async (x, runs) => ({margins: Float64Array.from(runs, (r) => x - [2.5, 7.5][r]), holds: Uint8Array.from(runs, (r) => Number(x > [2.5, 7.5][r]))}), {low: 0, high: 10, step: 1, wanted: 1, runs: 2})).value // => 8
 */
export async function seekSetting(
  trial: (value: number, runs: Int32Array) => Promise<Trial>,
  grid: SettingGrid,
  known: readonly KnownSetting[] = []
): Promise<FoundSetting> {
  checkFunction("trial", trial);
  checkObject("grid", grid);
  checkGrid(grid);
  const search = new SettingSearch(trial, grid, known);
  const place = await search.place();
  const {brackets, monotone, tried} = search;
  const {places, runs} = brackets;
  const best = places.reduce((a, b) => (brackets.count(b) > brackets.count(a) ? b : a));
  return {
    value: place === null ? null : search.valueAt(place),
    interval: await search.interval(),
    monotone,
    best: {value: search.valueAt(best), probability: brackets.count(best) / runs},
    tried
  };
}

function checkGrid({low, high, step, wanted, runs}: SettingGrid): void {
  for (const [name, value] of Object.entries({low, high, step, wanted})) checkNumber(name, value);
  if (!(low < high)) throw new RangeError(`invalid low; not below high ${high}: ${low}`);
  const least = (high - low) / 2 ** 30;
  if (!(step > least)) throw new RangeError(`invalid step; not above ${least}: ${step}`);
  if (!(wanted > 0 && wanted <= 1))
    throw new RangeError(`invalid wanted; not in (0, 1]: ${wanted}`);
  checkInteger("runs", runs, 1, 2 ** 24);
}

/** Tries settings of one control; places are steps from the worse end. */
class SettingSearch {
  readonly brackets: RunBrackets;
  tried = 0;
  readonly #trial: (value: number, runs: Int32Array) => Promise<Trial>;
  readonly #grid: SettingGrid;
  readonly #last: number;
  /** Runs that must hold. */
  readonly #enough: number;
  /** Some run does not gain with every step: nothing is concluded from other settings. */
  #all = false;

  constructor(
    trial: (value: number, runs: Int32Array) => Promise<Trial>,
    grid: SettingGrid,
    known: readonly KnownSetting[]
  ) {
    const {low, high, step, wanted, runs, falling} = grid;
    this.#trial = trial;
    this.#grid = grid;
    this.#last = Math.ceil((high - low) / step - 1e-9);
    this.#enough = Math.ceil(wanted * runs - 1e-9);
    this.brackets = new RunBrackets(runs);
    for (const {value, trial, runs: own} of known) {
      const at = Math.min(this.#last, (falling ? high - value : value - low) / step);
      this.brackets.add(at, own ?? everyRun(runs), trial);
    }
  }

  valueAt(at: number): number {
    const {low, high, step, falling} = this.#grid;
    const along = Math.min(high - low, at * step);
    return Number((falling ? high - along : low + along).toPrecision(12));
  }

  /** The first place that reaches; null if none does. */
  async place(): Promise<number | null> {
    const {runs} = this.brackets;
    const few = everyRun(Math.min(runs, witnesses));
    for (const end of [0, this.#last]) await this.#make(end, few);
    this.#all = this.brackets.contradicted;
    for (;;) {
      if (this.#all) await this.#makeAll();
      await this.#make(this.#last);
      if (!this.#places().some((at) => this.brackets.most(at) < this.#enough)) await this.#make(0);
      await this.#close();
      const found = this.#places().find((at) => !this.#fails(at));
      if (found === undefined) return null;
      await this.#make(found, this.brackets.nearest(found, doubtful));
      if (this.#all || !this.brackets.contradicted) return found;
      this.#all = true;
    }
  }

  /** See {@link FoundSetting}. */
  async interval(): Promise<[number | null, number | null]> {
    const {wanted} = this.#grid;
    const {brackets} = this;
    const {runs} = brackets;
    const half = 1.96 * Math.sqrt(runs * wanted * (1 - wanted));
    const rank = (by: number) => Math.min(runs, Math.max(1, Math.ceil(wanted * runs + by - 1e-9)));
    // Runs that hold wherever they were made come to hold somewhere below: those with the least to spare the last.
    const below = brackets.thresholds(-1).lastIndexOf(Number.NEGATIVE_INFINITY) + 1 - rank(-half);
    if (below >= 0) await this.#make(0, brackets.scarce(2 * below + 16));
    const at = (by: number, lean: -1 | 1) => brackets.thresholds(lean)[rank(by) - 1];
    const settingAt = (place: number) =>
      place === Number.POSITIVE_INFINITY ? null : this.valueAt(Math.max(this.#places()[0], place));
    return [settingAt(at(-half, -1)), settingAt(at(half, 1))];
  }

  /** Whether no better setting lost more runs than chance explains: McNemar's test between all pairs. */
  get monotone(): boolean {
    const places = this.#places();
    return places.every((a, i) =>
      places.slice(i + 1).every((b) => {
        const {won, lost} = this.brackets.changed(a, b);
        return lost - won <= sure * Math.sqrt(lost + won);
      })
    );
  }

  #places(): number[] {
    return this.brackets.places;
  }

  #fails(at: number): boolean {
    return this.brackets.count(at) < this.#enough;
  }

  /** Makes what is open at a place, or those of some runs that were not made there. */
  async #make(at: number, some?: Int32Array): Promise<void> {
    const missing = this.brackets.open(at, this.#all || some !== undefined);
    const asked = some && new Set(some);
    const runs = asked ? missing.filter((run) => asked.has(run)) : missing;
    const seen = this.#places().includes(at);
    if (runs.length === 0 && seen) return;
    if (!seen) this.tried++;
    const trial = runs.length === 0 ? nothing : await this.#trial(this.valueAt(at), runs);
    this.brackets.add(at, runs, trial);
  }

  async #makeAll(): Promise<void> {
    for (const at of this.#places()) await this.#make(at);
  }

  /** Narrows the bracket until nothing on the grid lies between its ends. */
  async #close(): Promise<void> {
    for (let turn = 0; ; turn++) {
      const places = this.#places();
      const upper = places.findIndex((at) => !this.#fails(at));
      if (upper <= 0) return;
      const [fails, reaches] = [places[upper - 1], places[upper]];
      const first = Math.floor(fails + 1e-9) + 1;
      const until = Math.min(this.#last, Math.ceil(reaches - 1e-9) - 1);
      if (first > until) return;
      const straight = this.brackets.thresholds(0)[this.#enough - 1];
      // Every third turn halves, so that no shape of the response takes long.
      const along = fails < straight && straight <= reaches && turn % 3 < 2;
      const next = along ? straight : (fails + reaches) / 2;
      await this.#make(Math.min(until, Math.max(first, Math.ceil(next - 1e-9))));
    }
  }
}

const nothing: Trial = {margins: new Float64Array(), holds: new Uint8Array()};

function everyRun(runs: number): Int32Array {
  return Int32Array.from({length: runs}, (_, run) => run);
}

/**
 * In how many runs a reading came to hold, and in how many it ceased to, from one setting to another.
 *
 * @param before, after - 1 where it holds; the runs that both have are compared
 * @example
 * changedRuns(Uint8Array.of(1, 0, 0), Uint8Array.of(0, 1, 1)) // => {won: 2, lost: 1, runs: 3}
 */
export function changedRuns(
  before: Uint8Array,
  after: Uint8Array
): {won: number; lost: number; runs: number} {
  const runs = Math.min(before.length, after.length);
  let won = 0;
  let lost = 0;
  for (let run = 0; run < runs; run++) {
    if (after[run] > before[run]) won++;
    else if (after[run] < before[run]) lost++;
  }
  return {won, lost, runs};
}
