import type {ListWords, SheetWords} from "./lists.js";
import type {TrendWords} from "./trendWords.js";

/** The words of help, usage and failure: what every command shares, and what each says of itself. */
export interface HelpWords {
  program: string;
  usage: string;
  arguments: string;
  options: string;
  commands: string;
  examples: string;
  help: string;
  version: string;
  language: string;
  folder: string;
  seed: string;
  plan: string;
  json: string;
  out: string;
  xlsx: string;
  /** Where help in this language is, for readers of another. */
  here: string;
  exitCodes: string;
  /** A folder's name in examples. */
  myCity: string;
  results: string;
  /** What an option or argument does, and its default. */
  withDefault(about: string, value: string): string;
  seeHelp(command: string): string;
  backtest: {about: string; draws: string; writes: string};
  check: {about: string};
  fit: {about: string; particles: string; writes: string};
  forecast: {
    about: string;
    scenario: string;
    set: string;
    runs: string;
    until: string;
    prior: string;
    progress: string;
    asOf: string;
  };
  workbook: {about: string; out: string; file: string};
  progress: {about: string; file: string; into: string; out: string};
  init: {about: string; into: string; name: string; nameEn: string; code: string};
  levers: {about: string; find: string; example: string};
  scenarios: {about: string};
  report: {
    about: string;
    pdf: string;
    language: string;
    site: string;
    chromium: string;
  };
  /** Analyses of decisions; what they share is said once. */
  compare: {about: string; scenarios: string; target: string; gap: string};
  seek: {
    about: string;
    target: string;
    reading: string;
    lever: string;
    probability: string;
    from: string;
    scenario: string;
  };
  sensitivity: {about: string; method: string; by: string; samples: string};
  trend: {
    about: string;
    file: string;
    horizon: string;
    level: string;
    bounds: string;
    fill: string;
    panel: string;
    target: string;
    by: string;
    operator: string;
    series: string;
    sheet: string;
    columns: string;
    decimal: string;
    break: string;
    /** What the file may look like. */
    forms: string;
    /** Arguments of the examples. */
    examples: [plain: string, counts: string, shares: string, gaps: string];
  };
}

/** The words for a command that cannot go on. */
export interface FailureWords {
  /** What was typed cannot be used, and why. */
  usage(why: string): string;
  unknownOption(flag: string, near?: string): string;
  unknownCommand(name: string, near?: string): string;
  missingArgument(name: string): string;
  missingOption(flags: string): string;
  missingValue(flags: string): string;
  invalidValue(flags: string, value: string, why: string): string;
  /** Too many arguments for a command. */
  tooMany(command: string, expected: number, got: number): string;
  /** Bad input with one reason. */
  wrong(why: string): string;
  /** Bad input, before the list of problems. */
  problems(count: number): string;
  interrupted: string;
  /** A fit was interrupted; where it can go on. */
  interruptedFit(path: string): string;
  goesOn: string;
  /** What was kept of a fit cannot be gone on from. */
  startsAfresh(path: string): string;
  /** The standard output, as a place that a fault names. */
  output: string;
}

/** The words of what a command prints: titles, headings and sentences; names come as the reader reads them. */
export interface ResultWords {
  /** Time left, on a progress bar. */
  left: string;
  simulating: string;
  drawing: string;
  fitting: string;
  backtesting: string;
  forecasting: string;
  written(files: number, folder: string): string;
  findings: string;
  severity: {decides: string; matters: string};
  /** Above a finding: how much it matters, and for which targets. */
  findingHead(severity: string, targets: readonly string[]): string;
  moreNotes(count: number): string;
  check: {
    good(folder: string): string;
    counts(n: {
      targets: number;
      forecast: number;
      figures: number;
      assumptions: number;
      levers: number;
      scenarios: number;
      progress: number;
    }): string;
  };
  register: {
    /** A workbook was written, with so many targets and rows. */
    written(file: string, targets: number, rows: number): string;
    /** Rows of a workbook were taken into a register. */
    taken(file: string, added: number, changed: number): string;
    /** After a row of which something else than its number or state was changed. */
    otherwise: string;
    /** A workbook says nothing that the register does not. */
    unchanged(rows: number): string;
  };
  initMade(folder: string, files: readonly string[]): string;
  backtest: {
    figure: string;
    years: string;
    came: string;
    forecast: string;
    /** A past date whose priors come from other places. */
    borrowed: string;
    method: string;
    methods: Record<
      "lastValue" | "drift" | "constantGrowth" | "pooledGrowth" | "constantAdditions",
      string
    >;
    error: string;
    score80: string;
    score95: string;
    covers: string;
    summary(n: {
      origins: number;
      cases: number;
      inside95: number;
      coverage95: string;
      inside80: number;
      coverage80: string;
      uncertainty80: string;
    }): string;
  };
  fit: {
    meanings: string;
    before: string;
    after: string;
    figure: string;
    printed: string;
    expected: string;
    outside: string;
    informed: string;
    narrowed: string;
    by: string;
    diagnostics(n: {particles: number; least: number; accepted: string; seed: number}): string;
  };
  verdicts: VerdictWords;
  trend: TrendWords;
  lists: ListWords;
  sheets: SheetWords;
}

/** The words of `skillcast forecast`. */
export interface VerdictWords {
  id: string;
  target: string;
  verdict: string;
  medianAndInterval: string;
  goal: string;
  /** Before a goal, or a median with its interval, in a list. */
  goalIs(goal: string): string;
  medianIs(result: string): string;
  /** A median with the ends of its interval. */
  withInterval(median: string, low: string, high: string): string;
  readingIs(reading: string): string;
  otherSection: string;
  assumptions: string;
  /** Joins facts of one line, and clauses of one remark. */
  facts(parts: readonly string[]): string;
  clauses(parts: readonly string[]): string;
  /** A scenario by its name and id. */
  named(name: string, id: string): string;
  /** Run, scenario and version, above the table. */
  provenance(n: {
    scenarios: readonly string[];
    runs: number;
    seed: number;
    until: number;
    version: string;
    inputs: string;
  }): string;
  /** What turns a verdict round. */
  otherReading(reading: string, probability: string): string;
  restsOn(assumptions: readonly string[]): string;
  nothingToForecast: string;
  headline(n: {
    scenario: string;
    target: string;
    goal: string;
    due: string;
    probability: string;
    word: string;
    reading: string;
  }): string;
  /** The same target under several scenarios. */
  headlineCompared(n: {
    target: string;
    goal: string;
    due: string;
    reading: string;
    parts: readonly {scenario: string; probability: string; word: string}[];
  }): string;
  headlineReading(reading: string, probability: string): string;
  headlineAssumption(assumption: string): string;
  together(n: {
    targets: number;
    word: string;
    probability: string;
    failsMost: string | null;
    listed: number;
    without: number;
  }): string;
  /** What the progress register says: targets judged by its numbers, and work by how it stands. */
  registered(n: {
    asOf: string;
    judged: number;
    done: number;
    due: number;
    overdue: number;
    dropped: number;
  }): string;
  /** The same of the other scenarios compared. */
  togetherOthers(parts: readonly {scenario: string; probability: string}[]): string;
  /** Above what each scenario changes. */
  scenarioChanges: string;
  /** A scenario by name and id, on what it builds, and what it changes. */
  scenarioIs(name: string, id: string, base: string | undefined, changes: string): string;
  /** A difference of probabilities in points, with the range of its simulation error. */
  points(difference: string, error: string): string;
  /** What the lines of a compared cell are; the first scenario. */
  comparedCells(first: string): string;
  /** The name of what is known inside and not published. */
  internal(name: string): string;
  assumptionIs(name: string, range: string): string;
  bearsOn(targets: readonly string[]): string;
  median(amount: string): string;
  mean(amount: string): string;
  /** A number and the name of its unit. */
  withUnit(amount: string, unit: string): string;
  shares(parts: readonly string[]): string;
}

/** All that the command line says in one language. */
export interface Words {
  /** How many columns a character of ambiguous width takes for its readers. */
  ambiguousColumns: 1 | 2;
  help: HelpWords;
  failure: FailureWords;
  result: ResultWords;
}
