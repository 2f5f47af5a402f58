import type {CompiledReading} from "../plan/compileReading.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import {shortfall} from "../plan/shortfall.js";
import {createQuantileSketch} from "../quantity/quantileSketch.js";
import {type Summary, summarise} from "./summary.js";

/** What a number of runs says of one reading; amounts in the unit of the indicator, NaN where no run gave a number. */
export interface ReadingSummary extends Summary {
  runs: number;
  met: number;
  /** Runs in which the reading is no number (a ratio to nothing); never met. */
  missing: number;
  expectedShortfall: number;
}

/** Counts a reading over runs in fixed memory; counting allocates nothing. */
export class ReadingTally {
  /** The number read off the last run, and whether it held there. */
  value = Number.NaN;
  holds = false;
  #runs = 0;
  #met = 0;
  #missing = 0;
  #short = 0;
  readonly #values = createQuantileSketch();
  readonly reading: CompiledReading;

  constructor(reading: CompiledReading) {
    this.reading = reading;
  }

  /** Reads one run; `run` has shape indicator × year, row-major. */
  push(run: Float64Array): void {
    const value = readingValue(this.reading, run);
    const known = value - value === 0;
    this.value = value;
    this.holds = known && isMet(value, this.reading);
    this.#runs++;
    if (this.holds) this.#met++;
    if (known) {
      this.#values.push(value);
      this.#short += shortfall(value, this.reading);
    } else this.#missing++;
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
