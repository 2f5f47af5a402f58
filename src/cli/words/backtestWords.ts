/** What `skillcast backtest` prints, in one language. */
export interface BacktestWords {
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
  /** Above the tables of the kinds of cases, and their headings. */
  kinds: string;
  beside: string;
  group: string;
  cases: string;
  above: string;
  scores: string;
  range(lower: string, upper: string): string;
  /** How many cases are compared, where it is not all. */
  only(cases: number): string;
  summary(n: {
    origins: number;
    cases: number;
    inside95: number;
    coverage95: string;
    inside80: number;
    coverage80: string;
    uncertainty80: string;
  }): string;
}
