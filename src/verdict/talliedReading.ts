import type {CompiledReading} from "../plan/compileReading.js";
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
}

/** What a number of runs says of one reading; amounts in the unit of the indicator, NaN where no run gave a number. */
interface ReadingSummary extends Summary {
  runs: number;
  met: number;
  /** Runs in which the reading is no number (a ratio to nothing); never met. */
  missing: number;
  expectedShortfall: number;
}

/** A reading on its way through the runs, counted in fixed memory; counting allocates nothing. */
export class TalliedReading {
  readonly placed: PlacedReading;
  /** Of a headline: runs in which it holds if judged at the end of each column. */
  readonly byColumn: readonly {last: number; compiled: CompiledReading; met: number}[];
  /** The number read off the last run, and whether it held there. */
  value = Number.NaN;
  holds = false;
  #runs = 0;
  #met = 0;
  #missing = 0;
  #short = 0;
  readonly #values = createQuantileSketch();

  constructor(placed: PlacedReading) {
    this.placed = placed;
    this.byColumn = placed.headline ? everyColumn(placed.compiled) : [];
  }

  /** Reads one run; `run` has shape indicator × year, row-major. */
  push(run: Float64Array): void {
    const {compiled} = this.placed;
    const value = readingValue(compiled, run);
    const known = value - value === 0;
    this.value = value;
    this.holds = known && isMet(value, compiled);
    this.#runs++;
    if (this.holds) this.#met++;
    if (known) {
      this.#values.push(value);
      this.#short += shortfall(value, compiled);
    } else this.#missing++;
    for (let i = 0; i < this.byColumn.length; i++)
      if (holdsIn(run, this.byColumn[i].compiled)) this.byColumn[i].met++;
  }

  summary(): ReadingSummary {
    return {
      ...summarise(this.#values),
      runs: this.#runs,
      met: this.#met,
      missing: this.#missing,
      expectedShortfall: this.#short / (this.#runs - this.#missing)
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
  return Array.from({length: until - first + 1}, (_, i) => ({
    last: first + i,
    compiled: {...compiled, last: first + i},
    met: 0
  }));
}
