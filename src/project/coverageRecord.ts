/** How many of some past numbers lay inside the 80% interval of their forecast. */
export interface HeldCount {
  inside: number;
  /** At least one. */
  cases: number;
}

/** How often intervals covered numbers published later, over all origins pooled. */
export interface CoverageRecord {
  cases: number;
  origins: number;
  /** Share of cases inside the central interval, by nominal percent: of stocks and densities. */
  coverage: {"50": number; "80": number; "95": number};
  /** Shares of one stock in another, and what was newly added over a period; absent: no case. */
  shares?: HeldCount;
  added?: HeldCount;
}
