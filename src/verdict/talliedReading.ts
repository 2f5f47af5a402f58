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
  runs: number;
  /** How many independent runs would know the share met as well. */
  independentRuns: number;
  met: number;
  /** Runs in which the reading is no number (a ratio to nothing); never met. */
  missing: number;
  expectedShortfall: number;
  /** Under each option of what the published number counts: in how many runs it held, and in how many of these the goal was met. */
  options: readonly {option: string; runs: number; met: number}[];
}

/**
 * Runs of a block. Parameters are spread evenly over every so many runs, so that the share met differs less from block to block than
 * among as many independent runs; the blocks tell by how much.
 */
const blockSize = 128;
/** Blocks from which on the differences between them are taken for what they are. */
const enoughBlocks = 8;
/** How many independent runs a run is worth at most. */
const mostWorth = 16;

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
  #blockMet = 0;
  #blocks = 0;
  #metSquares = 0;
  #metInBlocks = 0;
  readonly #values = createQuantileSketch();

  constructor(placed: PlacedReading) {
    this.placed = placed;
    const {compiled, headline} = placed;
    const named = Object.keys(compiled.mixed?.rows ?? {});
    this.#options = [null, ...named].map((option): OptionReading => {
      const own = underOption(compiled, option);
      return {option, compiled: own, byColumn: headline ? everyColumn(own) : [], runs: 0, met: 0};
    });
    this.byColumn = this.#options[0].byColumn.map(({last}) => ({last, met: 0}));
  }

  /**
   * Reads one run.
   *
   * @param run - shape indicator × year, row-major
   * @param option - what the published number counts in this run; null, or one that the reading does not name: its own indicator
   */
  push(run: Float64Array, option: string | null = null): void {
    this.option = Math.max(
      0,
      this.#options.findIndex((each) => each.option === option)
    );
    const own = this.#options[this.option];
    const value = readingValue(own.compiled, run);
    const known = value - value === 0;
    this.value = value;
    this.holds = known && isMet(value, own.compiled);
    this.#runs++;
    own.runs++;
    if (this.holds) {
      this.#met++;
      own.met++;
      this.#blockMet++;
    }
    if (this.#runs % blockSize === 0) this.#endBlock();
    if (known) {
      this.#values.push(value);
      this.#short += shortfall(value, own.compiled);
    } else this.#missing++;
    for (let i = 0; i < this.byColumn.length; i++)
      if (holdsIn(run, own.byColumn[i])) this.byColumn[i].met++;
  }

  #endBlock(): void {
    this.#blocks++;
    this.#metInBlocks += this.#blockMet;
    this.#metSquares += this.#blockMet * this.#blockMet;
    this.#blockMet = 0;
  }

  /** How many independent runs would know the share met as well: by the variance between blocks, at least the runs made. */
  #independentRuns(): number {
    const [n, b] = [this.#runs, this.#blocks];
    const share = this.#met / n;
    if (b < enoughBlocks || share === 0 || share === 1) return n;
    const variance = (this.#metSquares - this.#metInBlocks ** 2 / b) / (b - 1) / blockSize ** 2;
    const worth = (share * (1 - share)) / (variance * blockSize);
    return n * Math.min(mostWorth, Math.max(1, worth));
  }

  summary(): ReadingSummary {
    return {
      ...summarise(this.#values),
      runs: this.#runs,
      independentRuns: this.#independentRuns(),
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
  return Array.from({length: until - first + 1}, (_, i) => ({...compiled, last: first + i}));
}
