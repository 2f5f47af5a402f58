/** The words of `skillcast trend`. */
export interface TrendWords {
  /** Years as the table writes them. */
  history(first: string, last: string, count: number): string;
  year: string;
  point: string;
  interval(percent: string): string;
  backtest: string;
  noBacktest: string;
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
  /** Above what is said of how the table was read. */
  read: string;
  /** Years that were filled in, with their values; a year is written `2020 (4.5)`. */
  filled(years: readonly string[]): string;
  /** Writes the digits of a whole number. */
  whole(digits: string): string;
}
