/** What a backtest says of itself, in one language. */
export interface BacktestWords {
  /** Cases of one place are not independent: percent of 80% intervals that held, with places drawn anew. */
  dependence(n: {cases: number; places: number; low: number; high: number}): string;
  /** What was known at each date, and what was written later. */
  hindsight: string;
  /** How many cases were declared before they were forecast, and what had been seen. */
  declared(n: {cases: number; declared: number; inside80: number}): string;
}
