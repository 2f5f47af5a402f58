/** Help of `skillcast sweep` and `skillcast worker`. */
export interface SweepHelp {
  about: string;
  file: string;
  out: string;
  queue: string;
  form: string;
  goesOn: string;
  credentials: string;
  worker: string;
  queueOf: string;
  idle: string;
  stops: string;
}

/** What `skillcast sweep` and `skillcast worker` print. */
export interface SweepWords {
  /** On the bar of progress. */
  chunks: string;
  /** How far a sweep is, where there is no bar. */
  progress(n: {done: number; total: number; minutes: number}): string;
  /** Chunks of an earlier run are there. */
  goesOn(n: {done: number; total: number}): string;
  interrupted(n: {done: number; total: number}): string;
  /** No chunk has come for a while. */
  noWorker(address: string): string;
  /** A worker has begun. */
  working(at: {address: string; version: string}): string;
  /** A worker has ended. */
  workerMade(chunks: number): string;
  done(n: {
    places: number;
    scenarios: number;
    points: number;
    runs: number;
    chunks: number;
  }): string;
  written(n: {rows: number; folder: string}): string;
  moreLeagues(count: number): string;
  /** Heading of a league; `point` of a design with several. */
  league(of: {
    indicator: string;
    year: number;
    by: "level" | "growth" | "goal";
    scenario: string;
    point: number | null;
  }): string;
  columns: {
    place: string;
    median: string;
    goal: string;
    own: string;
    firstOwn: string;
    common: string;
    firstCommon: string;
  };
  /** A rank: its median, and between which ranks it lies in nine of ten runs. */
  rank(n: {median: number; low: number; high: number}): string;
  /** What the two kinds of luck mean. */
  luck(runs: number): string;
  /** Whether plans and forecasts add up to the province's goal. */
  adds(n: {
    goals: string;
    province: string | null;
    gap: string | null;
    /** The sum is below the province's goal. */
    below: boolean;
    /** Places whose plan sets no such goal. */
    without: number;
    own: SummedWords;
    common: SummedWords;
  }): string;
}

/** The sum of the forecasts as it is said. */
export interface SummedWords {
  range: readonly [string, string];
  /** Share of the runs that reach the province's goal. */
  reaches: string | null;
}
