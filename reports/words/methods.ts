import type {RankShape} from "../components/methods/rankShape.js";

/** A value with its 95% interval, written. */
interface WrittenRange {
  median: string;
  low: string;
  high: string;
}

/** What the page of the methods says. */
export interface MethodWords {
  allAssumptions: string;
  /** Before the sources that an assumption rests on. */
  restsOn: string;
  noSource: string;
  /** Before the sources it can be compared with. */
  compare: string;
  priors: PriorWords;
  learnedLittle: string;
  learned(percent: string): string;
  backtest: BacktestWords;
  benchmark: BenchmarkWords;
  fit: FitWords;
  ranks: RankWords;
  varianceFrom: string;
  /** Parameters, process, drivers. */
  varianceHeads: readonly string[];
  inYear(name: string, year: number): string;
}

/** Ranges before any data, in words. */
interface PriorWords {
  fixed(value: string): string;
  beta(median: string, a: number, b: number): string;
  uniform(low: string, high: string): string;
  /** Shares of a whole, and how firmly they are held. */
  dirichlet(parts: readonly string[], concentration: number): string;
  /** Median and 95% range, and the unit, which may be empty. */
  range(range: WrittenRange, unit: string): string;
}

/** The past forecast with what was known then. */
export interface BacktestWords {
  title(origins: number, cases: number): string;
  covered(level: string, share: string, uncertainty: string): string;
  /** How often each interval held, as a sentence. */
  coverage(parts: readonly string[]): string;
  heads: readonly string[];
  methods: Record<string, string>;
  caption: string;
  /** Above the table of the kinds of cases, and its headings. */
  kinds: string;
  kindHeads: readonly string[];
  /** A number with its interval, and how many cases it is of where these are not all. */
  beside(value: string, range: string | null, cases: number | null): string;
  caseByCase: string;
  caseHeads: readonly string[];
  /** What the numbers of cases are, with their unit, by the role that the record gives them. */
  numbers: Readonly<Record<string, string>>;
  missed: string;
}

/** The forecasts of annual series beside other methods. */
interface BenchmarkWords {
  title: string;
  /** Kinds of series by their name in the record. */
  sets: Readonly<Record<string, string>>;
  method: string;
  /** The name of a method of the record. */
  named(method: string): string;
  coverage95: string;
  coverage80: string;
  caption: string;
  /** Series of the municipal indicators forecast together: their number, and OWA alone and together. */
  panel(result: {series: number; alone: string; together: string}): string;
}

/** What the published figures say of the parameters. */
export interface FitWords {
  informed(counts: {informed: number; all: number; inside: number; figures: number}): string;
  heads: readonly string[];
  /** A median with its interval. */
  range(median: string, interval: string): string;
}

/** The fit tested on itself. */
interface RankWords {
  /** A fault, and how often the test would find it. */
  found(fault: string, percent: number): string;
  test(
    result: {replicates: number; tests: number; failed: number; passed: boolean},
    says: string,
    found: readonly string[]
  ): string;
  /**
   * How often the meaning held most likely was the true one, and how likely it was said to be: in whole per cent, one part a question;
   * `wrong` where chance does not explain the difference.
   */
  meanings(parts: readonly {name: string; stated: number; right: number; wrong: boolean}[]): string;
  /** The proof has fewer particles than the fit: that alone makes what it states look too sure. */
  wavers(particles: number, fitted: number): string;
  /** How a posterior fails the test. */
  shapes: Record<RankShape, string>;
  /** How many failed in which way, and how many years of the pace are among them. */
  failures(ways: readonly {shape: string; count: number}[], years: number): string;
  /** Above the list of what failed. */
  failedList: string;
}
