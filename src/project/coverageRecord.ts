/** How often intervals covered numbers published later, over all origins pooled. */
export interface CoverageRecord {
  cases: number;
  origins: number;
  /** Share of cases inside the central interval, by nominal percent. */
  coverage: {"50": number; "80": number; "95": number};
}
