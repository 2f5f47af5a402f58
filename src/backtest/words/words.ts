/** What a backtest says, in one language. */
export interface BacktestWords {
  /** Cases of one place are not independent. */
  dependence: string;
  /** The ranges of the assumptions were not known at the origins. */
  hindsight: string;
  /** What was chosen after coverage had been seen. */
  notBlind: string;
}
