/** What stands around the charts of the pages. */
export interface FigureWords {
  /** Opens the numbers of a chart. */
  table: string;
  /** A column of numbers in a unit. */
  column(name: string, unit: string): string;
  /** The unit of a chart, at the beginning of its caption. */
  unit(unit: string): string;
  /** What the bands and points of a fan are. */
  bands: string;
  /** How often 80% intervals held on past dates, after what the bands are. */
  covered(share: string, cases: number): string;
  /** Scenario, runs, seed and version, at the end of every caption. */
  provenance(of: {scenario: string; runs: number; seed: number; version: string}): string;
  /** What a fan says of one year. */
  fan(says: {title: string; year: number; isFlow: boolean; median: string; range: string}): string;
}
