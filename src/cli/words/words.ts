import type {BacktestWords} from "./backtestWords.js";
import type {DecideHelp} from "./decideHelp.js";
import type {FailureWords} from "./failureWords.js";
import type {AskWords, GuideWords, InitHelp} from "./guideWords.js";
import type {HistoryHelp, HistoryWords} from "./historyWords.js";
import type {ListWords, SheetWords} from "./lists.js";
import type {MemoWords} from "./memoWords.js";
import type {SiteHelp, SiteWords} from "./siteWords.js";
import type {SweepHelp, SweepWords} from "./sweepWords.js";
import type {TogetherHelp} from "./togetherHelp.js";
import type {TrendHelp, TrendWords} from "./trendWords.js";
import type {VerdictWords} from "./verdictWords.js";

/** The words of help, usage and failure: what every command shares, and what each says of itself. */
export interface HelpWords {
  program: string;
  usage: string;
  arguments: string;
  options: string;
  given: {options: string; command: string};
  commands: string;
  examples: string;
  help: string;
  version: string;
  language: string;
  folder: string;
  example: string;
  seed: string;
  plan: string;
  json: string;
  out: string;
  xlsx: string;
  /** Where help in this language is, for readers of another. */
  here: string;
  exitCodes: string;
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
  init: InitHelp;
  history: HistoryHelp;
  sweep: SweepHelp;
  site: SiteHelp;
  levers: {about: string; find: string; example: string};
  scenarios: {about: string};
  guide: string;
  report: {about: string; language: string; site: string; chromium: string};
  /** Analyses of decisions; what they share is said once. */
  compare: {about: string; scenarios: string; target: string; gap: string};
  allocate: DecideHelp;
  seek: {
    about: string;
    target: string;
    reading: string;
    lever: string;
    probability: string;
    from: string;
    scenario: string;
  };
  sensitivity: {about: string; targets: string; method: string; by: string; samples: string};
  trend: TrendHelp;
  together: TogetherHelp;
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
  /** Before codes of scenarios; a code was made with other data. */
  shareCode: string;
  otherData: string;
  /** Decisions leave out what the register reports of numbers that the model computes. */
  registerAside: string;
  /** The register left too few of the runs asked for, and so many were made. */
  moreRuns(asked: number, made: number): string;
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
    /** The forecast of the register before was kept, to be compared with. */
    keptBefore(file: string): string;
    /** Rows were taken in, but no forecast can be made before and after them. */
    notCompared(why: string): string;
    /** A workbook says nothing that the register does not. */
    unchanged(rows: number): string;
  };
  guide: GuideWords;
  ask: AskWords;
  initCopied(folder: string, files: number): string;
  initMade(folder: string, files: readonly string[]): string;
  backtest: BacktestWords;
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
  history: HistoryWords;
  sweep: SweepWords;
  site: SiteWords;
  memo: MemoWords;
}

/** All that the command line says in one language. */
export interface Words {
  /** How many columns a character of ambiguous width takes for its readers. */
  ambiguousColumns: 1 | 2;
  help: HelpWords;
  failure: FailureWords;
  result: ResultWords;
}
