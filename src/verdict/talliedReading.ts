import {type CompiledReading, underOption} from "../plan/compileReading.js";
import {isMet, shortfall} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Reading, Target} from "../project/target.js";
import {createQuantileSketch} from "../quantity/quantileSketch.js";
import {type Summary, summarise} from "./summary.js";

/** A reading with its names resolved, and where it stands. */
interface PlacedReading {
  target: Target;
  reading: Reading;
  compiled: CompiledReading;
  /** Index of the pipeline that is read. */
  model: number;
  /** The indicator at the start in the run without noise. */
  now: number;
  /** Whether it is the first of its target, which is also judged at the end of each year. */
  headline: boolean;
  /** Whether what it looks at lies after the end of the plan. */
  later: boolean;
}

/** A reading under one option of what the published number counts. */
interface OptionReading {
  option: string | null;
  compiled: CompiledReading;
  byColumn: CompiledReading[];
  runs: number;
  met: number;
}

/** What a number of runs says of one reading; amounts in the unit of the indicator, NaN where no run gave a number. */
interface ReadingSummary extends Summary {
  /** Runs counted, each as often as it counts. */
  runs: number;
  met: number;
  /** Runs in which the reading is no number (a ratio to nothing); never met. */
  missing: number;
  expectedShortfall: number;
  /** Under each option of what the published number counts: in how many runs it held, and in how many of these the goal was met. */
  options: readonly {option: string; runs: number; met: number}[];
}

/** A reading on its way through the runs, counted in fixed memory; counting allocates nothing. */
export class TalliedReading {
  readonly placed: PlacedReading;
  /** Of a headline: runs in which it holds if judged at the end of each column. */
  readonly byColumn: readonly {last: number; met: number}[];
  /** The number read off the last run, and whether it held there. */
  value = Number.NaN;
  holds = false;
  /** Which option of what the published number counts held in the last run, by its place; 0 where nothing is open. */
  option = 0;
  readonly #options: readonly OptionReading[];
  #runs = 0;
  #met = 0;
  #missing = 0;
  #short = 0;
  readonly #values = createQuantileSketch();

  constructor(placed: PlacedReading) {
    this.placed = placed;
    const {compiled, headline} = placed;
    const named = Object.keys(compiled.mixed?.rows ?? {});
    this.#options = [null, ...named].map((option): OptionReading => {
      // Copied like this, unlike by `...`, all are of one form, which the code that reads them is quick with.
      const own = Object.assign({}, underOption(compiled, option));
      return {option, compiled: own, byColumn: headline ? everyColumn(own) : [], runs: 0, met: 0};
    });
    this.byColumn = this.#options[0].byColumn.map(({last}) => ({last, met: 0}));
  }

  /**
   * Reads one run.
   *
   * @param run - shape indicator × year, row-major
   * @param option - what the published number counts in this run; null, or one that the reading does not name: its own indicator
   * @param times - how often the run counts
   */
  push(run: Float64Array, option: string | null = null, times = 1): void {
    this.option = Math.max(
      0,
      this.#options.findIndex((each) => each.option === option)
    );
    const own = this.#options[this.option];
    const value = readingValue(own.compiled, run);
    const known = value - value === 0;
    this.value = value;
    this.holds = known && isMet(value, own.compiled);
    if (times === 0) return;
    this.#runs += times;
    own.runs += times;
    if (this.holds) {
      this.#met += times;
      own.met += times;
    }
    if (known) {
      this.#values.push(value, times);
      this.#short += times * shortfall(value, own.compiled);
    } else this.#missing += times;
    for (let i = 0; i < this.byColumn.length; i++)
      if (holdsIn(run, own.byColumn[i])) this.byColumn[i].met += times;
  }

  /** Where the last run was read: under the option of what the published number counts that held in it. */
  get read(): CompiledReading {
    return this.#options[this.option].compiled;
  }

  summary(): ReadingSummary {
    return {
      ...summarise(this.#values),
      runs: this.#runs,
      met: this.#met,
      missing: this.#missing,
      expectedShortfall: this.#short / (this.#runs - this.#missing),
      options: this.#options
        .filter(({runs}) => this.#options.length > 1 && runs > 0)
        .map(({option, runs, met}) => ({option: option ?? "", runs, met}))
    };
  }
}

/** Whether a reading holds in a run of shape indicator × year; one that is no number does not. */
function holdsIn(run: Float64Array, reading: CompiledReading): boolean {
  const value = readingValue(reading, run);
  return value - value === 0 && isMet(value, reading);
}

/**
 * The reading as if its window ended on its due day in each year from its first: to the last, or for a bound on every year to its
 * own. A year in which that day comes before the window begins is left out.
 */
function everyColumn(compiled: CompiledReading) {
  const {last, columns, aggregate, startPart, endPart} = compiled;
  const empty = startPart + endPart <= 1 ? 1 : 0;
  const first = compiled.first + empty;
  const along = aggregate === "sum" || aggregate === "change" || aggregate === "end";
  const until = along ? columns - 1 : last;
  return Array.from({length: until - first + 1}, (_, i) =>
    Object.assign({}, compiled, {last: first + i})
  );
}
