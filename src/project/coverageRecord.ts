/** How often intervals covered numbers published later, over all origins pooled. */
export interface CoverageRecord {
  cases: number;
  origins: number;
  /** Share of cases inside the central interval, by nominal percent: of stocks and densities. */
  coverage: {"50": number; "80": number; "95": number};
  /** Share inside the 80% interval of shares of one stock in another, and of what was newly added over a period; absent: no case. */
  shares?: number;
  added?: number;
}
