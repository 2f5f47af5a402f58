/** Help of `skillcast keep` and `skillcast changes`. */
export interface HistoryHelp {
  keep: {about: string; name: string; internal: string; note: string};
  changes: {about: string; names: string; notes: string};
  history: string;
}

/** What `skillcast keep` and `skillcast changes` print. */
export interface HistoryWords {
  /** A forecast was kept: so many targets and files, of which so many are new. */
  kept(n: {file: string; targets: number; files: number; written: number}): string;
  /** The same forecast is kept already. */
  keptAlready(file: string): string;
  /** So many rows of the register were left out. */
  leftOut(rows: number): string;
  comparing: string;
  /** Heading of the inputs that differ. */
  cameIn: string;
  /** What kept forecasts were worth by what came since. */
  scores(n: {targets: number; brier: string; years: number; coverage: string}): string;
  noScores: string;
  /** The earlier forecast cannot be computed any more. */
  notComputed(why: string): string;
}
