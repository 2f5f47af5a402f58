import type {GroupName} from "../backtestRecord.js";

/** A rival and whether the model is better on the cases that both forecast: null where the interval leaves it open. */
export interface RivalStanding {
  method: "pooledGrowth" | "constantAdditions";
  cases: number;
  places: number;
  better: boolean | null;
}

/** Cases of one kind beside the stocks: percent above the median with places drawn anew, how many intervals held, mean error in percent. */
export interface SideNumbers {
  cases: number;
  places: number;
  above: number;
  low: number;
  high: number;
  inside80: number;
  inside95: number;
  error: number;
  rivals: readonly RivalStanding[];
}

/** What a backtest says of itself, in one language. */
export interface BacktestWords {
  /** Cases of one place are not independent: percent of 80% intervals that held, with places drawn anew. */
  dependence(n: {cases: number; places: number; low: number; high: number}): string;
  /** What was known at each date, and what was written later. */
  hindsight: string;
  /** How many cases were declared before they were forecast, and what had been seen. */
  declared(n: {cases: number; declared: number; inside80: number}): string;
  /** Names of the groups of cases. */
  groups: Record<GroupName, string>;
  /** How the shares of the high-skilled came out, which tell whether the mix of growth was seen. */
  shares(n: SideNumbers): string;
  /** How what was newly added came out. */
  newlyAdded(n: SideNumbers): string;
}
