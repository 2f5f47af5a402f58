/** The words of `skillcast trend`. */
export interface TrendWords {
  /** Years as the table writes them. */
  history(first: string, last: string, count: number): string;
  year: string;
  point: string;
  interval(percent: string): string;
  backtest: string;
  /** Why the past tells nothing of such forecasts, and what to do then. */
  noBacktest(reason: "gaps" | "still" | "short", count: number): string;
  /** How likely a goal is, in a number and a word. */
  goal(values: {
    operator: string;
    value: string;
    by: number;
    probability: string;
    status: string;
  }): string;
  /** The yearly change that a goal asks for beside the one of the last years. */
  pace(required: string, recent: string): string;
  /** A past year asked about is not published. */
  goalUnknown(by: number): string;
  /** Whether past forecasts beat the last value, by their OWA; with what to do if not. */
  skill(owa: number): string;
  /** Percentages are held between 0 and 100. */
  percent: string;
  share: string;
  /** Above what is said of how the table was read. */
  read: string;
  /** Years that were filled in, with their values; a year is written `2020 (4.5)`. */
  filled(years: readonly string[]): string;
  /** Writes the digits of a whole number. */
  whole(digits: string): string;
}

/** The help of the command `trend`. */
export interface TrendHelp {
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
}
