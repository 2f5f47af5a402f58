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
  /** After it, where published values are drawn. */
  points: string;
  /** How often 80% intervals held on past dates, after what the bands are. */
  covered(share: string, cases: number): string;
  /** The same of numbers newly added. */
  coveredAdded(held: {inside: number; cases: number}): string;
  /** Scenario, runs, seed and version, at the end of every caption. */
  provenance(of: {scenario: string; runs: number; seed: number; version: string}): string;
  /** The readout of a year: everything that the chart says of it. */
  readYear(year: number, parts: readonly string[]): string;
  readPublished(value: string): string;
  readMedian(median: string, range80: string, range95: string): string;
  readBeside(name: string, value: string): string;
  /** The short name of the count of people present, at the end of its line, and what the caption says of the line. */
  present: string;
  presentLine: string;
  /** What the buttons under a chart save it as; and their common name. */
  save: string;
  saveAs: Record<"png" | "svg" | "csv", string>;
  /** The button that gives the lines to embed a chart, and what is said once they are copied. */
  embed: string;
  embedded: string;
  /** What a fan says of one year. */
  fan(says: {title: string; year: number; isFlow: boolean; median: string; range: string}): string;
}
