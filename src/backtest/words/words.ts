import type {GroupName} from "../backtestRecord.js";

/** A rival, and whether the model is better on the cases that both forecast: `open` where the interval says neither, `few` where there is none. */
export interface RivalStanding {
  method: "pooledGrowth" | "constantAdditions";
  cases: number;
  places: number;
  better: "model" | "rival" | "open" | "few";
}

/** Cases of the plan's own place, and how many of them lay above the median. */
export interface HomeCases {
  cases: number;
  above: number;
}

/** Cases of one kind beside the stocks: percent above the median with places drawn anew, how many intervals held. */
export interface SideNumbers {
  cases: number;
  places: number;
  above: number;
  low: number;
  high: number;
  inside80: number;
  inside95: number;
  /** By how many times forecasts were off on average: exp of the mean absolute error of the logarithm. */
  factor: string;
  home: HomeCases;
  rivals: readonly RivalStanding[];
}

/** What a backtest says of itself, in one language. */
export interface BacktestWords {
  /** Cases of one past date are not independent: percent of 80% intervals that would hold if forecasts were right. */
  dependence(n: {cases: number; places: number; low: number; high: number}): string;
  /** What was known at each date, and what was written later. */
  hindsight: string;
  /** How many cases were declared before they were forecast, and what had been seen. */
  declared(n: {cases: number; declared: number; inside80: number}): string;
  /** Intervals of places with or without a past of their own that held clearly more or less often than those of right forecasts. */
  width(n: {
    ownPast: boolean;
    tooWide: boolean;
    level: "50" | "80";
    cases: number;
    inside: number;
    /** How many right forecasts would hold, 95% range. */
    low: number;
    high: number;
  }): string;
  /** Names of the groups of cases. */
  groups: Record<GroupName, string>;
  /** How the shares of the high-skilled came out, which tell whether the mix of growth was seen. */
  shares(n: SideNumbers): string;
  /** How what was newly added came out. */
  newlyAdded(n: SideNumbers): string;
}
